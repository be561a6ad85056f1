import type { NewNote } from '../../notes/note.ts';
import { noteTypeOf } from '../../notes/numbers.ts';
import { isRecord } from '../../shape/index.ts';
import { asInt, asText, asTime, first, known, type Raw } from '../values.ts';

/** A note of the old APIs: the type is a number, a call's params are JSON in its text. */
export function noteFromOld(raw: Raw): NewNote {
  const number = asInt(raw.note_type);
  const note_type =
    number === undefined ? (asText(raw.note_type)?.toLowerCase() ?? 'common') : noteTypeOf(number);
  const params = isRecord(raw.params) ? raw.params : (parsed(raw.text) ?? {});
  const text = asText(raw.text) ?? '';
  return {
    note_type,
    params: Object.keys(params).length > 0 ? lowered(params) : { text },
    ...known({
      responsible_user_id: asInt(raw.responsible_user_id) || undefined,
      created_by: asInt(first(raw, 'created_by', 'created_user_id')),
      created_at: asTime(first(raw, 'created_at', 'date_create')),
      updated_at: asTime(first(raw, 'updated_at', 'last_modified')),
      request_id: raw.request_id,
    }),
  };
}

/** `{"UNIQ":…,"LINK":…}` of calls; nothing for an ordinary text. */
function parsed(text: unknown): Raw | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const lowered = (params: Raw): Raw =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key === 'SRC' ? 'source' : key.toLowerCase(), value]),
  );
