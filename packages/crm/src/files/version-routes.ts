import { KINDS } from '../entity/kinds.ts';
import { INT, LINKS, objectSchema, TEXT, TIME } from '../entity/schema.ts';
import { notFound } from '../http/problem.ts';
import { ok, self } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { downloadLink, fileView, knownFile } from './file.ts';
import { fileRoute } from './file-route.ts';

interface VersionRow {
  readonly uuid: string;
  readonly name: string;
  readonly mime_type: string;
  readonly size: number;
  readonly created_by: number;
  readonly created_at: number;
}

const common = { section: '24' } as const;

/** What hangs on a file: its versions, its bytes, the entities that have it. */
export const versionRoutes: readonly Route[] = [
  fileRoute({
    ...common,
    method: 'GET',
    path: '/v1.0/files/{uuid}/versions',
    summary: 'List versions of a file',
    scope: 'files',
    reply: {
      kind: 'page',
      of: 'versions',
      item: objectSchema({
        uuid: TEXT,
        file_uuid: TEXT,
        name: TEXT,
        size: INT,
        created_at: TIME,
        _links: LINKS,
      }),
    },
    handle: (ctx) => {
      const file = knownFile(ctx);
      const rows = ctx.db.all<VersionRow>(
        `SELECT uuid, name, mime_type, size, created_by, created_at FROM file_version
         WHERE file_uuid = ? ORDER BY rowid DESC`,
        file.uuid,
      );
      const versions = rows.map((row) => ({
        ...fileView(ctx, { ...file, ...row, version_uuid: row.uuid }),
        uuid: row.uuid,
        file_uuid: file.uuid,
        is_main: row.uuid === file.version_uuid,
        _links: {
          download: { href: downloadLink(ctx, row.uuid, row.name) },
          self: { href: `${ctx.origin}/v1.0/files/${file.uuid}/versions/${row.uuid}` },
        },
      }));
      return ok({ _count: versions.length, _links: self(ctx, ctx.path), _embedded: { versions } });
    },
  }),
  ...['/v1.0/files/{uuid}/links', '/api/v4/files/{uuid}/links'].map((path) =>
    fileRoute({
      ...common,
      method: 'GET',
      path,
      summary: 'List the entities that have a file',
      scope: 'files',
      reply: { kind: 'raw', of: 'links', item: objectSchema({ file_uuid: TEXT }) },
      handle: (ctx) => ok({ file_uuid: knownFile(ctx).uuid, entities: entitiesWith(ctx) }),
    }),
  ),
  route({
    ...common,
    method: 'GET',
    path: '/v1.0/download/{uuid}/{name}',
    summary: 'Download a version of a file',
    // Pages and messengers open such addresses without a token.
    access: 'public',
    reply: { kind: 'raw', of: 'file' },
    handle: (ctx) => {
      const row = ctx.db.get<VersionRow & { readonly content: ArrayBuffer }>(
        'SELECT * FROM file_version WHERE uuid = ?',
        ctx.params.uuid,
      );
      if (!row) throw notFound(`File ${ctx.params.uuid} not found`);
      // A page among the files must not run on the kit's own origin.
      const isShown = /^(image\/(?!svg)|audio\/|video\/|application\/pdf$|text\/plain$)/.test(row.mime_type);
      const disposition = `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(row.name)}`;
      const headers = { 'content-disposition': disposition, 'x-content-type-options': 'nosniff' };
      return { status: 200, body: new Uint8Array(row.content), type: row.mime_type, headers };
    },
  }),
];

const entitiesWith = (ctx: Ctx): readonly object[] =>
  ctx.db
    .all<{ readonly entity_type: keyof typeof KINDS; readonly entity_id: number }>(
      'SELECT entity_type, entity_id FROM entity_file WHERE file_uuid = ? ORDER BY id',
      ctx.params.uuid,
    )
    .map(({ entity_type, entity_id }) => ({
      id: entity_id,
      entity_type,
      _links: self(ctx, `/api/v4/${KINDS[entity_type].name}/${entity_id}`),
    }));
