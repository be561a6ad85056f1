import { readFields } from './dictionaries.ts';
import { readEntities, readEntity } from './entities.ts';
import type { FieldDefinition } from './types.ts';

/** A stage of a pipeline, by both ids: 142 and 143 are stages of every pipeline. */
export interface Stage {
  readonly pipeline_id: number;
  readonly status_id: number;
}

/** A lead is not moved into a stage while fields that it requires are empty. The API takes such a move all the same. */
export class MissingFields extends Error {
  override readonly name = 'MissingFields';
  readonly fields: readonly FieldDefinition[];

  constructor(fields: readonly FieldDefinition[]) {
    super(fields.map((field) => field.name).join(', '));
    this.fields = fields;
  }
}

/** Fields of the lead, its contacts and its company that the stage requires and that hold nothing. */
export async function missingFields(id: number, stage: Stage): Promise<readonly FieldDefinition[]> {
  const [ofLead, ofContact, ofCompany] = await Promise.all(
    ['leads', 'contacts', 'companies'].map(async (kind) => requiredIn(await readFields(kind), stage)),
  );
  if (!ofLead?.length && !ofContact?.length && !ofCompany?.length) return [];
  const lead = await readEntity('leads', id);
  if (!lead) return [];
  const linked = async (kind: 'contacts' | 'companies', fields: readonly FieldDefinition[] = []) =>
    fields.length === 0
      ? []
      : (
          await readEntities(
            kind,
            (lead._embedded?.[kind] ?? []).map((one) => one.id),
          )
        ).flatMap((one) => emptyOf(one, fields));
  const [contacts, companies] = await Promise.all([
    linked('contacts', ofContact),
    linked('companies', ofCompany),
  ]);
  return [...new Set([...emptyOf(lead, ofLead ?? []), ...contacts, ...companies])];
}

/** Those of the fields that a stage requires. */
export const requiredIn = (
  fields: readonly FieldDefinition[],
  { pipeline_id, status_id }: Stage,
): readonly FieldDefinition[] =>
  fields.filter((field) =>
    field.required_statuses?.some(
      (stage) => stage.pipeline_id === pipeline_id && stage.status_id === status_id,
    ),
  );

interface Values {
  readonly custom_fields_values:
    | readonly { readonly field_id: number; readonly values: readonly unknown[] }[]
    | null;
}

/** Those of the fields that hold nothing; a checkbox always says something. */
export const emptyOf = (
  { custom_fields_values }: Values,
  fields: readonly FieldDefinition[],
): readonly FieldDefinition[] => {
  const filled = new Set(
    (custom_fields_values ?? []).filter((one) => one.values.length > 0).map((one) => one.field_id),
  );
  return fields.filter((field) => field.type !== 'checkbox' && !filled.has(field.id));
};

/**
 * Fields that the stage of a lead requires and that its changes would leave empty: those that they clear, and all that
 * a new lead does not bring. What was empty before is nobody's fault who changes something else.
 */
export function emptiedBy(
  changes: Values,
  fields: readonly FieldDefinition[],
  stage: Stage,
  isNew: boolean,
): readonly FieldDefinition[] {
  const touched = new Set(changes.custom_fields_values?.map((one) => one.field_id));
  const asked = requiredIn(fields, stage).filter((field) => isNew || touched.has(field.id));
  return emptyOf(changes, asked);
}
