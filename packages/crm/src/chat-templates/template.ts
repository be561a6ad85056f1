import { INT, listSchema, objectSchema, TEXT, TEXT_OR_NULL, TIME, TRUTH } from '../entity/schema.ts';
import { notFound } from '../http/problem.ts';
import type { Ctx } from '../http/route.ts';
import * as t from '../shape/index.ts';

/** A template of chat messages (reference: api-v4, section 24). */
export interface TemplateRow {
  readonly id: number;
  readonly name: string;
  readonly content: string;
  readonly type: string;
  readonly buttons: string;
  readonly attachment: string | null;
  readonly is_editable: number;
  readonly external_id: string | null;
  readonly waba: string;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface ReviewRow {
  readonly id: number;
  readonly template_id: number;
  readonly source_id: number | null;
  readonly status: string;
  readonly reject_reason: string;
}

const button = t.object({
  type: t.choice(['inline', 'url']),
  text: t.string({ filled: true, max: 255 }),
  url: t.optional(t.url()),
});

const changeable = {
  content: t.optional(t.string({ max: 4096 })),
  type: t.optional(t.choice(['amocrm', 'waba'])),
  buttons: t.optional(t.array(button, { max: 10 })),
  attachment: t.optional(t.anything()),
  is_editable: t.optional(t.bool()),
  external_id: t.optional(t.string({ max: 255 })),
  waba_category: t.optional(t.string()),
  waba_language: t.optional(t.string()),
  waba_header: t.optional(t.string()),
  waba_header_type: t.optional(t.string()),
  waba_footer: t.optional(t.string()),
  waba_examples: t.optional(t.anything()),
  waba_selected_waba_ids: t.optional(t.anything()),
  request_id: t.optional(t.anything()),
};

export const newTemplate = t.object({ name: t.string({ filled: true, max: 255 }), ...changeable });
export const changedTemplate = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  ...changeable,
});
export const changedTemplates = t.object({
  id: t.ref(),
  name: t.optional(t.string({ filled: true, max: 255 })),
  ...changeable,
});
export type TemplateItem = t.Infer<typeof changedTemplate>;

/** @throws Problem 404. */
export function knownTemplate(ctx: Pick<Ctx, 'db'>, id: number): TemplateRow {
  const row = ctx.db.get<TemplateRow>('SELECT * FROM chat_template WHERE id = ?', id);
  if (!row) throw notFound('Template not found');
  return row;
}

export function templateView(ctx: Ctx, row: TemplateRow): object {
  const reviews = ctx.db.all<ReviewRow>(
    'SELECT * FROM chat_template_review WHERE template_id = ? ORDER BY id',
    row.id,
  );
  return {
    id: row.id,
    account_id: ctx.core.accountId(),
    name: row.name,
    content: row.content,
    created_at: row.created_at,
    updated_at: row.updated_at,
    buttons: JSON.parse(row.buttons) as unknown,
    attachment: row.attachment === null ? null : (JSON.parse(row.attachment) as unknown),
    is_editable: row.is_editable === 1,
    external_id: row.external_id,
    type: row.type,
    ...(JSON.parse(row.waba) as object),
    _links: { self: { href: `${ctx.origin}/api/v4/chats/templates/${row.id}` } },
    _embedded: { reviews: reviews.map(reviewView) },
  };
}

export const reviewView = ({ id, source_id, status, reject_reason }: ReviewRow): object => ({
  id,
  source_id,
  status,
  reject_reason,
});

export const templateSchema = objectSchema({
  id: INT,
  account_id: INT,
  name: TEXT,
  content: TEXT,
  created_at: TIME,
  updated_at: TIME,
  buttons: listSchema({ type: 'object' }),
  attachment: { type: ['object', 'null'] },
  is_editable: TRUTH,
  external_id: TEXT_OR_NULL,
  type: TEXT,
});
