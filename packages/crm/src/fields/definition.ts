import type { ConfigCache } from '../core/cache.ts';
import type { Db } from '../store/db.ts';
import type { FieldTypeName } from './types.ts';

export interface FieldEnum {
  readonly id: number;
  readonly value: string;
  readonly sort: number;
  readonly code: string | null;
}

/** A custom field as it is stored, with its options. */
export interface Field {
  readonly id: number;
  readonly entity_type: string;
  readonly catalog_id: number | null;
  readonly name: string;
  readonly type: FieldTypeName;
  readonly code: string | null;
  readonly sort: number;
  readonly group_id: string | null;
  readonly is_api_only: number;
  readonly is_predefined: number;
  readonly is_computed: number;
  readonly is_required: number;
  readonly is_visible: number;
  readonly required_statuses: string;
  readonly hidden_statuses: string;
  readonly chained_lists: string | null;
  readonly nested: string | null;
  readonly settings: string | null;
  readonly remind: string | null;
  readonly currency: string | null;
  readonly search_in: string | null;
  readonly tracking_callback: string | null;
  readonly enums: readonly FieldEnum[];
}

/** The fields of one kind of thing: `leads`, `contacts`, `companies`, `customers`, `segments`, or one list. */
export interface FieldSet {
  readonly fields: readonly Field[];
  readonly byId: ReadonlyMap<number, Field>;
  readonly byCode: ReadonlyMap<string, Field>;
}

interface Source {
  readonly db: Db;
  readonly core: { readonly cache: ConfigCache };
}

/** Fields of a kind in their order on the card; `catalogId` says which list. */
export function fieldsOf(source: Source, entityType: string, catalogId?: number): FieldSet {
  return source.core.cache.get(`fields ${entityType} ${catalogId ?? ''}`, () => {
    const rows = source.db.all<Omit<Field, 'enums'>>(
      'SELECT * FROM custom_field WHERE entity_type = ? AND catalog_id IS ? ORDER BY sort, id',
      entityType,
      catalogId,
    );
    const enums = source.db.all<FieldEnum & { readonly field_id: number }>(
      `SELECT id, field_id, value, sort, code FROM custom_field_enum
       WHERE field_id IN (SELECT value FROM json_each(?)) ORDER BY sort, id`,
      JSON.stringify(rows.map((row) => row.id)),
    );
    const fields = rows.map((row) => ({
      ...row,
      enums: enums
        .filter((option) => option.field_id === row.id)
        .map(({ id, value, sort, code }) => ({ id, value, sort, code })),
    }));
    return {
      fields,
      byId: new Map(fields.map((field) => [field.id, field])),
      byCode: new Map(
        fields.filter((field) => field.code !== null).map((field) => [String(field.code), field]),
      ),
    };
  });
}
