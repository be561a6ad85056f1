import type { EntityChanges } from '../../../crm/entities.ts';
import { emptiedBy, MissingFields } from '../../../crm/required-fields.ts';
import { asList, asRecord } from '../../../stage/unknown.ts';
import type { CardData } from '../card-data.ts';
import { t } from '../texts.ts';

/**
 * Asks what a lead is about to be saved with for the fields that its stage requires. The API does not.
 * @throws {Error} that names the stage and the fields that would be empty.
 */
export function requireFields(
  changes: EntityChanges,
  { entity, fields, pipelines }: Pick<CardData, 'entity' | 'fields' | 'pipelines'>,
): void {
  const { id, status_id, pipeline_id } = entity;
  if (status_id === undefined || pipeline_id === undefined) return;
  const values = asList(changes.custom_fields_values)
    .map(asRecord)
    .map((one) => ({ field_id: Number(one.field_id), values: asList(one.values) }));
  const missing = emptiedBy({ custom_fields_values: values }, fields, { status_id, pipeline_id }, id === 0);
  if (missing.length === 0) return;
  const stages = pipelines.find((pipeline) => pipeline.id === pipeline_id)?.statuses;
  const stage = stages?.find((status) => status.id === status_id)?.name ?? '';
  throw new Error(t('stage_requires', { stage, fields: new MissingFields(missing).message }));
}
