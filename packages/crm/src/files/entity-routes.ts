import { entityExists } from '../entity/exists.ts';
import { KIND_NAMES } from '../entity/kinds.ts';
import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { noContent, ok, type Reply, self } from '../http/reply.ts';
import { type Ctx, idOf, perKind, type Route } from '../http/route.ts';
import { range } from '../list/filters.ts';
import { type ListSpec, listDoc, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import * as t from '../shape/index.ts';
import { fileRoute } from './file-route.ts';

interface Row {
  readonly id: number;
  readonly file_uuid: string;
}

/** Newest last; `before_id` asks for what is older. */
const list: ListSpec = { from: 'entity_file x', columns: 'x.id, x.file_uuid', defaultOrder: 'x.id' };
const named = t.object({ file_uuid: t.string({ filled: true }) });
const item = objectSchema({ file_uuid: TEXT, id: INT });

/** Files of an entity: the card's tab of files. */
export const entityFileRoutes: readonly Route[] = perKind(KIND_NAMES, (name) => {
  const path = `/api/v4/${name}/{id}/files`;
  const common = { path, section: '24' } as const;
  return [
    fileRoute({
      ...common,
      method: 'GET',
      summary: `List the files of one of ${name}`,
      query: { ...listDoc(list), other: { before_id: range('x.id').schema } },
      reply: { kind: 'page', of: 'files', item },
      handle: (ctx) => {
        known(ctx, name);
        const where = ofEntity(ctx, name);
        const before = Number(ctx.query.before_id);
        if (Number.isSafeInteger(before)) where.and('x.id < ?', before);
        return shown(ctx, selectPage<Row>(ctx, list, where).rows);
      },
    }),
    fileRoute({
      ...common,
      method: 'PUT',
      summary: `Add files to one of ${name}`,
      body: many(named),
      reply: { kind: 'page', of: 'files', item },
      handle: (ctx, batch) => {
        known(ctx, name);
        for (const [index, { file_uuid }] of batch.items.entries()) {
          if (!ctx.db.get('SELECT 1 FROM file WHERE uuid = ? AND is_trashed = 0', file_uuid)) {
            batch.fail(index, 'NotSupportedChoice', 'file_uuid');
          }
        }
        batch.settle();
        for (const { file_uuid } of batch.items) {
          ctx.db.run(
            'INSERT OR IGNORE INTO entity_file (entity_type, entity_id, file_uuid) VALUES (?, ?, ?)',
            name,
            idOf(ctx),
            file_uuid,
          );
          ctx.changed({ entity: 'files', id: file_uuid, action: 'update' });
        }
        return shown(ctx, selectPage<Row>(ctx, list, ofEntity(ctx, name)).rows);
      },
    }),
    fileRoute({
      ...common,
      method: 'DELETE',
      summary: `Take files away from one of ${name}`,
      body: many(named),
      reply: { kind: 'raw', status: 202 },
      handle: (ctx, batch) => {
        known(ctx, name);
        for (const { file_uuid } of batch.items) {
          ctx.db.run(
            'DELETE FROM entity_file WHERE entity_type = ? AND entity_id = ? AND file_uuid = ?',
            name,
            idOf(ctx),
            file_uuid,
          );
          ctx.changed({ entity: 'files', id: file_uuid, action: 'update' });
        }
        // An empty 202 makes clients fall over that read every reply but a 204 as JSON.
        return ok({}, 202);
      },
    }),
  ];
});

const ofEntity = (ctx: Ctx, name: string): Where =>
  new Where().and('x.entity_type = ? AND x.entity_id = ?', name, idOf(ctx));

function known(ctx: Ctx, name: string): void {
  if (!entityExists(ctx, name, idOf(ctx))) throw notFound('Entity not found');
}

const shown = (ctx: Ctx, files: readonly Row[]): Reply =>
  files.length === 0 ? noContent() : ok({ _links: self(ctx, ctx.path), _embedded: { files } });
