import { child, phpInt, type QueryTree, text, texts } from '../http/query.ts';
import type { Filter } from '../list/filters.ts';
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
      const owners = `${alias}.id IN (SELECT v.entity_id FROM custom_field_value v
        LEFT JOIN custom_field_enum e ON e.id = v.enum_id
        WHERE v.entity_type = '${kind}' AND v.field_id = ?`;
      if (from === undefined && to === undefined) {
        const list = JSON.stringify(
          texts(wanted).flatMap((one) => (/^-?\d+$/.test(one) ? [one, Number(one)] : [one])),
        );
        where.and(
          `${owners} AND (v.value IN (SELECT value FROM json_each(?)) OR v.enum_id IN (SELECT value FROM json_each(?))
             OR e.value IN (SELECT value FROM json_each(?))))`,
          phpInt(fieldId),
          list,
          list,
          list,
        );
        continue;
      }
      where.and(
        `${owners} AND CAST(v.value AS REAL) >= ? AND CAST(v.value AS REAL) <= ?)`,
        phpInt(fieldId),
        from === undefined ? -Number.MAX_VALUE : Number(from),
        to === undefined ? Number.MAX_VALUE : Number(to),
      );
    }
  },
  schema: { type: 'object', additionalProperties: true },
});
