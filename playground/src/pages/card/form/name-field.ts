import type { EntityChanges } from '../../../crm/entities.ts';
import { CrmProblem } from '../../../crm/request.ts';
import type { FieldDefinition } from '../../../crm/types.ts';
import { asList, asRecord } from '../../../stage/unknown.ts';

const PLACE = /^custom_fields_values\.(\d+)\b[\w.]*: (.*)$/s;

/** The CRM names a wrong value by its place in the request; a person needs the name of the field. */
export function nameField(
  cause: unknown,
  changes: EntityChanges,
  fields: readonly FieldDefinition[],
): unknown {
  if (!(cause instanceof CrmProblem)) return cause;
  const [, place, reason] = PLACE.exec(cause.message) ?? [];
  const sent = asRecord(asList(changes.custom_fields_values)[Number(place)]);
  const field = fields.find(({ id }) => id === sent.field_id);
  return field ? new CrmProblem(cause.status, `${field.name}: ${reason}`, cause.body) : cause;
}
