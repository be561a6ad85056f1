import { child, phpInt, type QueryTree, text, texts } from '../http/query.ts';
import type { Filter } from '../list/filters.ts';
import type { Sql } from '../list/where.ts';
import type { KindName } from './kinds.ts';

/**
 * `filter[custom_fields_values][{field_id}][]=…` by value or option, or `[from]` and `[to]` for numbers and dates. All
 * named fields must fit.
 */
export const fieldValueFilter = (kind: KindName, alias: string): Filter => ({
  apply: (value, where) => {
    if (typeof value !== 'object') return;
    for (const [fieldId, wanted] of Object.entries(value as QueryTree)) {
      const from = text(child(wanted, 'from'));
      const to = text(child(wanted, 'to'));
      const isRange = from !== undefined || to !== undefined;
      const fits = isRange ? [between(phpInt(fieldId), from, to)] : oneOf(phpInt(fieldId), texts(wanted));
      const values = fits.flatMap((part) => part.values);
      where.among(
        `${alias}.id`,
        {
          // Each by its own index: an OR would use none, and the plus keeps SQLite off that of the owners.
          sql: fits
            .map(
              ({ sql }) =>
                `SELECT v.entity_id AS id FROM custom_field_value v WHERE ${sql} AND +v.entity_type = '${kind}'`,
            )
            .join(' UNION ALL '),
          values,
        },
        {
          sql: `EXISTS (SELECT 1 FROM custom_field_value v
            WHERE v.entity_type = '${kind}' AND v.entity_id = ${alias}.id AND (${fits.map(({ sql }) => `(${sql})`).join(' OR ')}))`,
          values,
        },
      );
    }
  },
  schema: { type: 'object', additionalProperties: true },
});

/** By value, or by option: its id or its text. */
function oneOf(fieldId: number, wanted: readonly string[]): readonly Sql[] {
  const list = JSON.stringify(wanted.flatMap((one) => (/^-?\d+$/.test(one) ? [one, Number(one)] : [one])));
  return [
    { sql: 'v.field_id = ? AND v.value IN (SELECT value FROM json_each(?))', values: [fieldId, list] },
    {
      sql: `v.enum_id IN (SELECT e.id FROM custom_field_enum e, json_each(?) w
        WHERE e.field_id = ? AND (e.id = w.value OR e.value = w.value))`,
      values: [list, fieldId],
    },
  ];
}

const between = (fieldId: number, from: string | undefined, to: string | undefined): Sql => ({
  sql: 'v.field_id = ? AND CAST(v.value AS REAL) BETWEEN ? AND ?',
  values: [
    fieldId,
    from === undefined ? -Number.MAX_VALUE : Number(from),
    to === undefined ? Number.MAX_VALUE : Number(to),
  ],
});
