import type { Unit } from '../core/unit.ts';
import { KINDS } from '../entity/kinds.ts';
import { Where } from '../list/where.ts';
import { visible } from '../users/visibility.ts';
import type { NoteRow } from './note.ts';

/** Narrows `note n` to notes of entities that the acting user may view. */
export function notesInView(unit: Unit, where: Where): Where {
  for (const { name, table } of Object.values(KINDS)) {
    const seen = visible(unit, name, 'e', new Where());
    if (seen.sql === '') continue;
    where.and(
      `n.entity_type <> '${name}' OR n.entity_id IN (SELECT e.id FROM ${table} e ${seen.sql})`,
      ...seen.values,
    );
  }
  return where;
}

/** The note of that id, when the acting user may view it. */
export function noteInView(unit: Unit, id: number): NoteRow | undefined {
  const where = notesInView(unit, new Where().and('n.id = ?', id));
  return unit.db.get<NoteRow>(`SELECT n.* FROM note n ${where.sql}`, ...where.values);
}
