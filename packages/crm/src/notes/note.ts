import type { Kind } from '../entity/kinds.ts';
import { INT, LINKS, objectSchema, TEXT, TIME } from '../entity/schema.ts';
import type { Ctx } from '../http/route.ts';
import { ints, range, strings } from '../list/filters.ts';
import type { ListSpec } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { groupOf } from '../users/user.ts';

export interface NoteRow {
  readonly id: number;
  readonly entity_type: string;
  readonly entity_id: number;
  readonly note_type: string;
  readonly params: string;
  readonly responsible_user_id: number | null;
  readonly is_pinned: number;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: number;
  readonly updated_at: number;
}

const common = {
  entity_id: t.optional(t.int()),
  params: t.optional(t.anything()),
  created_by: t.optional(t.int()),
  updated_by: t.optional(t.int()),
  created_at: t.optional(t.timestamp()),
  updated_at: t.optional(t.timestamp()),
  responsible_user_id: t.optional(t.ref()),
  is_need_to_trigger_digital_pipeline: t.optional(t.bool()),
  request_id: t.optional(t.anything()),
} as const;

export const newNote = t.object({ ...common, note_type: t.string() });
export const changedNote = t.object({
  ...common,
  id: t.optional(t.int()),
  note_type: t.optional(t.string()),
});

export type NewNote = t.Infer<typeof newNote>;
export type ChangedNote = t.Infer<typeof changedNote>;

/** What lists of notes can be asked (reference: api-v4, section 12.1). */
export const noteList: ListSpec = {
  from: 'note n',
  filters: {
    id: ints('n.id'),
    entity_id: ints('n.entity_id'),
    note_type: strings('n.note_type'),
    updated_at: range('n.updated_at'),
  },
  order: { id: 'n.id', updated_at: 'n.updated_at' },
  defaultOrder: 'n.updated_at ASC, n.id ASC',
  with: ['is_pinned'],
};

export const noteView = (ctx: Ctx, kind: Kind, row: NoteRow, parts: ReadonlySet<string>): object => ({
  id: row.id,
  entity_id: row.entity_id,
  created_by: row.created_by,
  updated_by: row.updated_by,
  created_at: row.created_at,
  updated_at: row.updated_at,
  responsible_user_id: row.responsible_user_id ?? 0,
  group_id: groupOf(ctx.core, row.responsible_user_id),
  note_type: row.note_type,
  params: JSON.parse(row.params) as unknown,
  ...(parts.has('is_pinned') ? { is_pinned: row.is_pinned === 1 } : {}),
  account_id: ctx.core.accountId(),
  _links: { self: { href: `${ctx.origin}/api/v4/${kind.name}/${row.entity_id}/notes/${row.id}` } },
});

export const noteSchema = objectSchema({
  id: INT,
  entity_id: INT,
  created_by: INT,
  updated_by: INT,
  created_at: TIME,
  updated_at: TIME,
  responsible_user_id: INT,
  group_id: INT,
  note_type: TEXT,
  params: { type: 'object' },
  account_id: INT,
  _links: LINKS,
});
