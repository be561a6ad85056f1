import type { Unit } from '../core/unit.ts';
import type { Batch } from '../http/batch.ts';
import type { Ctx } from '../http/route.ts';
import type { ListSpec } from '../list/list.ts';
import type { JsonSchema, Shape } from '../shape/index.ts';
import type { SqlInput } from '../store/db.ts';
import type { CommonItem } from './item.ts';
import type { Kind } from './kinds.ts';

/** The columns that all four entities have. */
export interface CommonRow {
  readonly id: number;
  readonly name: string;
  readonly responsible_user_id: number | null;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly is_deleted: number;
}

export type Columns = Readonly<Record<string, SqlInput>>;

/**
 * What tells one entity from the others. The shared parts (`read.ts`, `write.ts`, `routes.ts`) do everything that is
 * alike: rights, paging, filters, tags, field values, links, events, replies.
 */
export interface EntityDef<Row extends CommonRow, Item extends CommonItem> {
  readonly kind: Kind;
  /** Section of the reference. */
  readonly section: string;
  /** One item of a POST; a PATCH takes the same with an `id`. */
  readonly item: Shape<Item>;
  readonly list: ListSpec;
  /** The outward object, for the documentation. */
  readonly schema: JsonSchema;
  /** Rows in their outward form, relations loaded for all of them at once. */
  readonly view: (ctx: Ctx, rows: readonly Row[], parts: ReadonlySet<string>) => readonly object[];
  /** Rules that need the data; findings go to the batch. `before` is the row that a PATCH changes. */
  readonly check: (unit: Unit, batch: Batch<Item>, index: number, before: Row | undefined) => void;
  /** Columns beyond the common ones for a new row, and changed ones for an old row. */
  readonly columns: (unit: Unit, item: Item, before: Row | undefined) => Columns;
  /** After a row was written: links that came with it, events of its own columns. */
  readonly wrote: (unit: Unit, item: Item, after: Row, before: Row | undefined) => void;
  /** What the thin replies say besides `id` and `_links`. */
  readonly thin: { readonly added: (row: Row) => object; readonly updated: (row: Row) => object };
}
