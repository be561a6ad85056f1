import { loose } from '../../http/body.ts';
import { noContent, type Reply } from '../../http/reply.ts';
import { type Ctx, perKind, type Route, route } from '../../http/route.ts';
import { isRecord } from '../../shape/index.ts';
import type { OldResource, Outcome } from '../resource.ts';
import { OLD_RESOURCES } from '../resources.ts';
import { respond } from '../respond.ts';
import { asIds, asRecords, type Raw } from '../values.ts';

const PATH = '/private/api/v2/json';

/** `/private/api/v2/json/{leads,contacts,company,…}/{list,set}` (reference: api-v4, section 28). */
export const privateJsonRoutes: readonly Route[] = perKind(OLD_RESOURCES, (resource) => [
  route({
    method: 'GET',
    path: `${PATH}/${resource.privateName}/list`,
    section: '28',
    summary: `List ${resource.name} (API before version 2)`,
    reply: { kind: 'raw', of: resource.name },
    handle: (ctx) => {
      const { plain } = resource.list(ctx, ctx.query);
      return plain.length === 0 ? noContent() : respond(ctx, { [keyOf(resource)]: plain });
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/${resource.privateName}/set`,
    section: '28',
    summary: `Add and change ${resource.name} (API before version 2)`,
    body: loose('{request: {…: {add: [], update: []}}}'),
    reply: { kind: 'raw', of: resource.name },
    handle: (ctx, body) => write(ctx, resource, body),
  }),
]);

/** Lists of companies and contacts are both called contacts. */
const keyOf = (resource: OldResource): string =>
  resource.privateName === 'company' ? 'contacts' : resource.privateName;

function write(ctx: Ctx, resource: OldResource, body: Raw): Reply {
  const request = isRecord(body.request) ? body.request : body;
  const given = request[resource.privateName] ?? request[resource.name] ?? request.contacts;
  const work = isRecord(given) ? given : {};
  const add = asRecords(work.add).map((raw) => resource.add(ctx, raw));
  const update = asRecords(work.update).map((raw) => resource.update(ctx, raw));
  const remove = asIds(work.delete).filter((id) => resource.remove?.(ctx, id) ?? false);
  if (add.length + update.length + asIds(work.delete).length === 0) {
    return respond(
      ctx,
      { error: 'Empty request', error_code: '214', ip: '127.0.0.1', domain: ctx.url.host },
      400,
    );
  }
  return respond(ctx, {
    [keyOf(resource)]: {
      ...(add.length === 0 ? {} : { add: add.map(shown) }),
      ...(update.length === 0 ? {} : { update: update.map(shown) }),
      ...(remove.length === 0 ? {} : { delete: remove }),
    },
  });
}

const shown = ({ id, request_id, updated_at, error }: Outcome): object =>
  error
    ? { id, request_id, error: error.text, error_code: String(error.code) }
    : { id, request_id, last_modified: updated_at };
