import { INT, listSchema, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import { maybe, one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { ok, pageOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage, withOf } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { mainPipeline, pipelineOf } from '../pipelines/stages.ts';
import * as t from '../shape/index.ts';
import { ownerOf } from '../sources/source.ts';

const PATH = '/api/v4/website_buttons';

interface ButtonRow {
  readonly source_id: number;
  readonly button_id: number;
  readonly name: string;
  readonly pipeline_id: number;
  readonly is_duplication_control_enabled: number;
  readonly creation_status: string;
  readonly script: string;
  readonly trusted_websites: string;
  readonly is_deleted: number;
}

const list: ListSpec = {
  from: 'website_button b JOIN source s ON s.id = b.source_id',
  columns: 'b.*, s.name, s.pipeline_id',
  defaultOrder: 'b.source_id',
  with: ['scripts', 'deleted'],
};

const newButton = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  pipeline_id: t.optional(t.ref()),
  is_used_in_app: t.optional(t.bool()),
  is_duplication_control_enabled: t.optional(t.bool()),
  trusted_websites: t.optional(t.array(t.string({ filled: true }))),
});
const changedButton = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  trusted_websites: t.optional(t.object({ add: t.optional(t.array(t.string({ filled: true }))) })),
});

const schema = objectSchema({
  account_id: INT,
  source_id: INT,
  button_id: INT,
  name: TEXT,
  pipeline_id: INT,
  is_duplication_control_enabled: TRUTH,
  creation_status: TEXT,
  script: TEXT,
  is_deleted: TRUTH,
  trusted_websites: listSchema(TEXT),
});

/** Buttons of the website chat, each the source of its own leads (reference: api-v4, section 22.2). */
export const websiteButtonRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '22.2',
    summary: 'List website buttons',
    query: listDoc(list),
    reply: { kind: 'page', of: 'website_buttons', item: schema },
    handle: (ctx) => {
      const where = new Where();
      if (!withOf(ctx.query).has('deleted')) where.and('b.is_deleted = 0');
      const page = selectPage<ButtonRow>(ctx, list, where);
      return pageOf(
        ctx,
        'website_buttons',
        mapPage(page, (rows) => rows.map((row) => view(ctx, row))),
      );
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{source_id}`,
    section: '22.2',
    summary: 'Get a website button',
    query: { with: ['scripts'] },
    reply: { kind: 'one', of: 'website_button', item: schema },
    handle: (ctx) => ok(view(ctx, known(ctx))),
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '22.2',
    summary: 'Add a website button',
    access: 'admin',
    body: one(newButton),
    reply: { kind: 'one', of: 'website_button', item: schema },
    handle: (ctx, batch) => {
      const item = batch.items[0] ?? {};
      if (item.pipeline_id != null && !pipelineOf(ctx, item.pipeline_id)) {
        batch.fail(0, 'NotSupportedChoice', 'pipeline_id');
      }
      batch.settle();
      const name = item.name ?? 'Website chat';
      const { id } = ctx.db.insert('source', {
        client_id: ownerOf(ctx),
        name,
        pipeline_id: item.pipeline_id ?? mainPipeline(ctx)?.id,
        external_id: crypto.randomUUID(),
        is_default: 0,
        services: '[]',
        type: 'website_button',
      });
      const trusted = item.trusted_websites ?? [];
      ctx.db.insert('website_button', {
        source_id: id,
        button_id: 100_000 + id,
        is_duplication_control_enabled: item.is_duplication_control_enabled ?? false,
        creation_status: 'created',
        script: `<script data-button="${100_000 + id}" async></script>`,
        trusted_websites: JSON.stringify(trusted),
        is_used_in_app: item.is_used_in_app ?? false,
        is_deleted: 0,
      });
      return ok({ source_id: id, trusted_websites: trusted, name });
    },
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{source_id}`,
    section: '22.2',
    summary: 'Change a website button',
    access: 'admin',
    body: one(changedButton),
    reply: { kind: 'one', of: 'website_button', item: schema },
    handle: (ctx, batch) => {
      const row = known(ctx);
      const item = batch.items[0] ?? {};
      if (item.name) ctx.db.update('source', row.source_id, { name: item.name });
      const trusted = new Set([
        ...(JSON.parse(row.trusted_websites) as string[]),
        ...(item.trusted_websites?.add ?? []),
      ]);
      ctx.db.update(
        'website_button',
        row.source_id,
        { trusted_websites: JSON.stringify([...trusted]) },
        'source_id',
      );
      return ok(view(ctx, known(ctx)));
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/{source_id}/online_chat`,
    section: '22.2',
    summary: 'Add the online chat to a website button',
    access: 'admin',
    body: maybe(t.object({})),
    reply: { kind: 'one', of: 'website_button', status: 202, item: schema },
    handle: (ctx) => {
      ctx.db.update('website_button', known(ctx).source_id, { has_online_chat: 1 }, 'source_id');
      // The official client takes a 204 here for a failure, others read every other reply as JSON.
      return ok(view(ctx, known(ctx)), 202);
    },
  }),
];

function known(ctx: Ctx): ButtonRow {
  const row = ctx.db.get<ButtonRow>(
    `SELECT ${list.columns} FROM ${list.from} WHERE b.source_id = ?`,
    idOf(ctx, 'source_id'),
  );
  if (!row) throw notFound('Website button not found');
  return row;
}

const view = (ctx: Ctx, row: ButtonRow): object => ({
  account_id: ctx.core.accountId(),
  source_id: row.source_id,
  button_id: row.button_id,
  name: row.name,
  pipeline_id: row.pipeline_id,
  is_duplication_control_enabled: row.is_duplication_control_enabled === 1,
  creation_status: row.creation_status,
  ...(withOf(ctx.query).has('scripts') ? { script: row.script } : {}),
  is_deleted: row.is_deleted === 1,
  trusted_websites: JSON.parse(row.trusted_websites) as unknown,
});
