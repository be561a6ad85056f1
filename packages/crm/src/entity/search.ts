import type { Unit } from '../core/unit.ts';
import { fieldsOf } from '../fields/definition.ts';
import { outward, storedValues } from '../fields/read.ts';
import { compoundName } from '../fields/types.ts';
import type { Where } from '../list/where.ts';
import { refreshBlock, searched } from '../store/search-blocks.ts';
import type { KindName } from './kinds.ts';

/** What telephony compares: the last ten digits. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, '').slice(-10);

/**
 * Keeps what the free-text search and telephony look through in step with an entity: its name, filled fields and
 * phones. SQLite compares only ASCII without regard to case, so texts are kept in lower case.
 */
export function refreshSearch(unit: Unit, kind: KindName, id: number, name: string): void {
  const set = fieldsOf(unit, kind);
  const texts = [name];
  const phones = new Set<string>();
  for (const stored of storedValues(unit, kind, [id]).get(id) ?? []) {
    const field = set.byId.get(stored.field_id);
    if (!field) continue;
    const { value } = outward(field, stored);
    const text = typeof value === 'object' ? compoundName(value) : String(value ?? '');
    texts.push(text);
    if (field.code === 'PHONE') phones.add(phoneDigits(text));
  }
  unit.db.run(
    `INSERT INTO search_text (entity_type, entity_id, text) VALUES (?, ?, ?)
     ON CONFLICT (entity_type, entity_id) DO UPDATE SET text = excluded.text`,
    kind,
    id,
    // A text ends at U+0000 where SQLite compares patterns.
    [...texts, ...phones].join('\n').toLowerCase().replaceAll('\0', ''),
  );
  refreshBlock(unit.db, kind, id);
  unit.db.run('DELETE FROM phone_number WHERE entity_type = ? AND entity_id = ?', kind, id);
  for (const digits of phones) {
    if (digits !== '') unit.db.insert('phone_number', { digits, entity_type: kind, entity_id: id });
  }
}

/** The free-text search of a list: name, filled fields, phones by their digits, the id. */
export const searchIn =
  (kind: KindName, alias: string) =>
  (words: string, where: Where): void => {
    const digits = /^[\d\s()+.-]+$/.test(words) ? phoneDigits(words) : '';
    const wanted = [words.toLowerCase().replaceAll('\0', ''), ...(digits.length >= 5 ? [digits] : [])];
    const fits = wanted.map(() => 'instr(text, ?) > 0').join(' OR ');
    const id = /^\d{1,15}$/.test(words) ? Number(words) : -1;
    where.among(`${alias}.id`, searched(kind, wanted, id), {
      sql: `EXISTS (SELECT 1 FROM search_text WHERE entity_type = '${kind}' AND entity_id = ${alias}.id
          AND (${fits} OR entity_id = ?))`,
      values: [...wanted, id],
    });
  };
