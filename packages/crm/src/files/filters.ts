import { commaTexts, text } from '../http/query.ts';
import type { Filter } from '../list/filters.ts';

const escaped = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

/** Part of a name, whatever its case. */
export const nameContains = (column: string): Filter => ({
  apply: (value, where) => {
    const words = text(value);
    if (words) where.and(`${column} LIKE ? ESCAPE '\\'`, `%${escaped(words)}%`);
  },
  schema: { type: 'string' },
});

/** Endings of a name, without the dot: `jpg,png` or a list. */
export const extensions = (column: string): Filter => ({
  apply: (value, where) => {
    const endings = commaTexts(value);
    if (endings.length === 0) return;
    where.and(
      endings.map(() => `${column} LIKE ? ESCAPE '\\'`).join(' OR '),
      ...endings.map((ending) => `%.${escaped(ending)}`),
    );
  },
  schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
});
