import { loose } from '../../http/body.ts';
import { Problem } from '../../http/problem.ts';
import { noContent, ok, type Reply } from '../../http/reply.ts';
import { type Ctx, perKind, type Route, route } from '../../http/route.ts';
import type { OldResource, Outcome } from '../resource.ts';
import { OLD_RESOURCES } from '../resources.ts';
import { asIds, asRecords, type Raw } from '../values.ts';

/** `/api/v2/{leads,contacts,companies,customers,tasks,notes,…}` (reference: api-v4, section 28). */
export const v2Routes: readonly Route[] = perKind(OLD_RESOURCES, (resource) => [
  route({
    method: 'GET',
    path: `/api/v2/${resource.name}`,
    section: '28',
    summary: `List ${resource.name} (old API)`,
    reply: { kind: 'raw', of: resource.name },
    handle: (ctx) => {
      const { v2: items } = resource.list(ctx, ctx.query);
      if (items.length === 0) return noContent();
      return ok({
        _links: { self: { href: `${ctx.path}${ctx.url.search}`, method: 'get' } },
        _embedded: { items },
      });
    },
  }),
  route({
    method: 'POST',
    path: `/api/v2/${resource.name}`,
    section: '28',
    summary: `Add, change and delete ${resource.name} (old API)`,
    body: loose('{add: [], update: [], delete: []}'),
    reply: { kind: 'raw', of: resource.name },
    handle: (ctx, body) => write(ctx, resource, body),
  }),
]);

function write(ctx: Ctx, resource: OldResource, body: Raw): Reply {
  const added = asRecords(body.add).map((raw) => resource.add(ctx, raw));
  const updated = asRecords(body.update).map((raw) => resource.update(ctx, raw));
  const deleted = asIds(body.delete).filter((id) => resource.remove?.(ctx, id) ?? false);
  if (added.length + updated.length + deleted.length === 0 && asIds(body.delete).length === 0) {
    throw new Problem(400, 'Error code 214. Empty request');
  }
  const done = [...added, ...updated].filter((outcome) => outcome.error === undefined);
  const errors = {
    ...(added.some(failed) ? { add: named(added) } : {}),
    ...(updated.some(failed) ? { update: named(updated) } : {}),
  };
  return ok({
    _links: { self: { href: `/api/v2/${resource.name}`, method: 'post' } },
    _embedded: {
      items: [
        ...done.map(({ id, request_id, updated_at }) => ({
          id,
          request_id,
          updated_at,
          _links: { self: { href: `/api/v2/${resource.name}?id=${id}`, method: 'get' } },
        })),
        ...deleted.map((id) => ({ id })),
      ],
      ...(Object.keys(errors).length === 0 ? {} : { errors }),
    },
  });
}

const failed = (outcome: Outcome): boolean => outcome.error !== undefined;

/** Errors by the id of their item. */
const named = (outcomes: readonly Outcome[]): object =>
  Object.fromEntries(outcomes.filter(failed).map(({ id, error }) => [String(id), error?.text]));
