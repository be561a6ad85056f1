import { requireCatalogAccess } from '../../catalogs/access.ts';
import { removeElement } from '../../catalogs/element-write.ts';
import { CUSTOMERS } from '../../customers/definition.ts';
import { putInBin } from '../../entity/bin.ts';
import { KINDS } from '../../entity/kinds.ts';
import { visibleRow } from '../../entity/read.ts';
import { loose } from '../../http/body.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { removePipeline } from '../../pipelines/write.ts';
import { isRecord } from '../../shape/index.ts';
import { may } from '../../users/visibility.ts';
import { findElementAnywhere } from '../elements.ts';
import { malformed, respond } from '../respond.ts';
import { asIds, type Raw } from '../values.ts';
import { setCatalogs } from './catalog-sets.ts';

const PATH = '/ajax/v1';

const set = (
  name: string,
  summary: string,
  handle: (ctx: Ctx, work: Raw) => Reply,
  rights: Pick<Route, 'access' | 'requires'> = { access: 'user' },
): Route =>
  route({
    method: 'POST',
    path: `${PATH}/${name}/set`,
    section: '28',
    summary,
    body: loose(`request[${name}][add|update|delete]`),
    reply: { kind: 'raw', of: name },
    ...rights,
    handle: (ctx, body) => {
      const request = isRecord(body.request) ? body.request : {};
      const work = request[name];
      return isRecord(work) ? handle(ctx, work) : malformed();
    },
  });

/** What the page changes through its own API of sets (reference: api-v4, section 28). */
export const pageSetRoutes: readonly Route[] = [
  set('catalogs', 'Add, change and delete lists', setCatalogs, { access: 'admin' }),
  set('catalog_elements', 'Delete elements of lists', removeElements, {
    access: 'user',
    requires: requireCatalogAccess,
  }),
  set('customers', 'Delete customers', (ctx, work) => {
    const customers: Record<string, object> = {};
    const errors: object[] = [];
    for (const id of asIds(work.delete)) {
      const row = visibleRow(ctx, CUSTOMERS, id);
      const { responsible_user_id } = row ?? { responsible_user_id: null };
      if (
        row &&
        may(ctx, 'customers', 'delete', { responsible_user_id }) &&
        putInBin(ctx, KINDS.customers, id)
      )
        customers[id] = { id };
      else errors.push({ id, code: 404 });
    }
    return respond(ctx, { customers: { delete: { customers, errors } } });
  }),
  route({
    method: 'POST',
    path: `${PATH}/pipelines/delete`,
    section: '28',
    summary: 'Remove a pipeline without leads',
    access: 'admin',
    body: loose('request[id]=1'),
    reply: { kind: 'raw', of: 'pipelines' },
    handle: (ctx, body) => {
      const ids = asIds(isRecord(body.request) ? body.request.id : undefined);
      for (const id of ids) removePipeline(ctx, id);
      return respond(ctx, Object.fromEntries(ids.map((id) => [String(id), true])));
    },
  }),
];

function removeElements(ctx: Ctx, work: Raw): Reply {
  const catalog_elements: Record<string, object> = {};
  const errors: object[] = [];
  for (const id of asIds(work.delete)) {
    const row = findElementAnywhere(ctx, id);
    if (row) removeElement(ctx, row);
    if (row) catalog_elements[id] = {};
    else errors.push({ id, code: 404 });
  }
  return respond(ctx, { catalog_elements: { delete: { catalog_elements, errors } } });
}
