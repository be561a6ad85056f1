import type { FieldSet } from '../../fields/definition.ts';
import { asInt, asList, asRecords, asText, asTime, first, known, type Raw } from '../values.ts';
import { fieldsFromOld } from './fields.ts';

/** What cards have in common, from any of the old spellings to version 4. */
export const cardFromOld = (raw: Raw, fields: FieldSet) =>
  known({
    name: asText(raw.name),
    responsible_user_id: asInt(raw.responsible_user_id) || undefined,
    created_by: asInt(first(raw, 'created_by', 'created_user_id')),
    updated_by: asInt(first(raw, 'updated_by', 'modified_user_id')),
    created_at: asTime(first(raw, 'created_at', 'date_create')),
    updated_at: asTime(first(raw, 'updated_at', 'last_modified')),
    custom_fields_values: fieldsFromOld(fields, raw.custom_fields),
    request_id: raw.request_id,
    _embedded: raw.tags === undefined ? undefined : { tags: tagsFromOld(raw.tags) },
  });

/** Tags as a text with commas, a list of names, or a list of objects. */
function tagsFromOld(tags: unknown): readonly { readonly name: string }[] {
  if (typeof tags === 'string') return names(tags.split(','));
  const records = asRecords(tags);
  return names(records.length > 0 ? records.map((tag) => asText(tag.name) ?? '') : asList(tags).map(String));
}

const names = (list: readonly string[]): readonly { readonly name: string }[] =>
  list.flatMap((name) => (name.trim() === '' ? [] : [{ name: name.trim() }]));
