import { INT, LINKS, objectSchema } from '../entity/schema.ts';
import type { Batch } from '../http/batch.ts';
import { many, one } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { noContent, ok, type Page, pageLinks, type Reply, self } from '../http/reply.ts';
import type { Ctx, Route } from '../http/route.ts';
import { flag, ints, range, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import * as t from '../shape/index.ts';
import { type FileRow, fileSchema, fileView, knownFile } from './file.ts';
import { fileRoute } from './file-route.ts';
import { extensions, nameContains } from './filters.ts';

const PATH = '/v1.0/files';
const common = { section: '24', scope: 'files' } as const;

const list: ListSpec = {
  from: 'file f',
  columns: 'f.*, (SELECT count(*) FROM file_version v WHERE v.file_uuid = f.uuid) AS versions',
  filters: {
    uuid: strings('f.uuid'),
    name: strings('f.name'),
    term: nameContains('f.name'),
    extensions: extensions('f.name'),
    source_id: ints('f.source_id'),
    created_by: ints('f.created_by'),
    updated_by: ints('f.updated_by'),
    size: range('f.size'),
    date: range('f.created_at'),
    updated_at: range('f.updated_at'),
    deleted: flag('f.is_trashed'),
  },
  defaultOrder: 'f.created_at DESC, f.uuid',
  counted: true,
};
/** Bytes that an account may keep. */
const DRIVE_LIMIT = 1_048_576_000;
const named = t.object({ uuid: t.string({ filled: true }) });
const change = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  version_uuid: t.optional(t.string({ filled: true })),
});

/** Files of the account on the drive host (reference: api-v4, section 24). */
export const fileRoutes: readonly Route[] = [
  fileRoute({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List files',
    query: listDoc(list),
    reply: { kind: 'page', of: 'files', item: fileSchema },
    handle: (ctx) => {
      const filter = ctx.query.filter;
      const isAskedForBin = typeof filter === 'object' && 'deleted' in filter;
      const where = isAskedForBin ? new Where() : new Where().and('f.is_trashed = 0');
      return counted(ctx, selectPage<FileRow>(ctx, list, where));
    },
  }),
  fileRoute({
    ...common,
    method: 'GET',
    path: `${PATH}/stats`,
    summary: 'Say how much of the drive is used, in bytes',
    reply: { kind: 'one', of: 'stats', item: objectSchema({ limit: INT, used: INT, _links: LINKS }) },
    handle: (ctx) =>
      ok({
        limit: DRIVE_LIMIT,
        used: ctx.db.value<number>('SELECT coalesce(sum(size), 0) FROM file_version') ?? 0,
        _links: self(ctx, ctx.path),
      }),
  }),
  fileRoute({
    ...common,
    method: 'GET',
    path: `${PATH}/{uuid}`,
    summary: 'Get a file',
    reply: { kind: 'one', of: 'file', item: fileSchema },
    handle: (ctx) => ok(fileView(ctx, knownFile(ctx))),
  }),
  fileRoute({
    ...common,
    method: 'PATCH',
    path: `${PATH}/{uuid}`,
    summary: 'Rename a file, or make another version the current one',
    body: one(change),
    reply: { kind: 'one', of: 'file', item: fileSchema },
    handle: (ctx, { items: [item] }) => {
      const { uuid } = knownFile(ctx);
      if (item?.name) ctx.db.update('file', uuid, { name: item.name }, 'uuid');
      if (item?.version_uuid) makeCurrent(ctx, uuid, item.version_uuid);
      ctx.db.update('file', uuid, { updated_at: ctx.now, updated_by: ctx.user.id }, 'uuid');
      ctx.changed({ entity: 'files', id: uuid, action: 'update' });
      return ok(fileView(ctx, knownFile(ctx)));
    },
  }),
  fileRoute({
    ...common,
    method: 'DELETE',
    path: PATH,
    summary: 'Put files into the bin',
    scope: 'files_delete',
    body: many(named),
    reply: { kind: 'empty', status: 204 },
    handle: (ctx, batch) => {
      trash(ctx, uuidsOf(batch), true);
      return noContent();
    },
  }),
  fileRoute({
    ...common,
    method: 'DELETE',
    path: `${PATH}/{uuid}`,
    summary: 'Put a file into the bin',
    scope: 'files_delete',
    reply: { kind: 'empty', status: 204 },
    handle: (ctx) => {
      trash(ctx, [ctx.params.uuid ?? ''], true);
      return noContent();
    },
  }),
  fileRoute({
    ...common,
    method: 'POST',
    path: `${PATH}/restore`,
    summary: 'Take files out of the bin',
    body: many(named),
    reply: { kind: 'page', of: 'files', item: fileSchema },
    handle: (ctx, batch) => {
      const uuids = uuidsOf(batch);
      trash(ctx, uuids, false);
      const rows = uuids.map((uuid) => knownFile(ctx, uuid));
      return ok({
        _count: rows.length,
        _links: self(ctx, ctx.path),
        _embedded: { files: rows.map((row) => fileView(ctx, row)) },
      });
    },
  }),
];

/** The drive counts as it pleases: `_count` instead of the API's envelopes. */
function counted(ctx: Ctx, page: Page<FileRow>): Reply {
  if (page.rows.length === 0) return noContent();
  return ok({
    _count: page.total,
    _links: pageLinks(ctx, page),
    _embedded: { files: page.rows.map((row) => fileView(ctx, row)) },
  });
}

const uuidsOf = (batch: Batch<{ readonly uuid: string }>): readonly string[] =>
  batch.items.map(({ uuid }) => uuid);

function trash(ctx: Ctx, uuids: readonly string[], isTrashed: boolean): void {
  for (const uuid of uuids) {
    knownFile(ctx, uuid);
    const deleted = isTrashed
      ? { deleted_at: ctx.now, deleted_by: ctx.user.id }
      : { deleted_at: null, deleted_by: null };
    ctx.db.update('file', uuid, { is_trashed: isTrashed, ...deleted }, 'uuid');
    ctx.changed({ entity: 'files', id: uuid, action: isTrashed ? 'delete' : 'restore' });
  }
}

function makeCurrent(ctx: Ctx, uuid: string, version: string): void {
  const known = ctx.db.get<{ name: string; mime_type: string; size: number }>(
    'SELECT name, mime_type, size FROM file_version WHERE uuid = ? AND file_uuid = ?',
    version,
    uuid,
  );
  if (!known) throw new Problem(400, `File ${uuid} has no version ${version}`);
  ctx.db.update(
    'file',
    uuid,
    { version_uuid: version, mime_type: known.mime_type, size: known.size },
    'uuid',
  );
}
