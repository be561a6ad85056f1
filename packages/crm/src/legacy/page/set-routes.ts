import { removeElement } from '../../catalogs/element-write.ts';
import { putInBin } from '../../entity/bin.ts';
import { KINDS } from '../../entity/kinds.ts';
import { loose } from '../../http/body.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { type End, link, unlink } from '../../links/links.ts';
import { removePipeline } from '../../pipelines/write.ts';
import { isRecord } from '../../shape/index.ts';
import { kindFromOld } from '../convert/element.ts';
import { findElementAnywhere } from '../elements.ts';
import { respond } from '../respond.ts';
import { asIds, asInt, asNumber, asRecords, type Raw } from '../values.ts';
import { setCatalogs } from './catalog-sets.ts';
import { json } from './json.ts';

const PATH = '/ajax/v1';

const set = (name: string, summary: string, handle: (ctx: Ctx, work: Raw) => Reply): Route =>
  route({
    method: 'POST',
    path: `${PATH}/${name}/set`,
    section: '28',
    summary,
    body: loose(`request[${name}][add|update|delete]`),
    reply: { kind: 'raw', of: name },
    handle: (ctx, body) => {
      const request = isRecord(body.request) ? body.request : {};
      const work = request[name];
      if (!isRecord(work))
        return json({ response: { error: 'Error code 222. Empty request', error_code: '222' } }, 400);
      return handle(ctx, work);
    },
  });

/** What the page changes through its own API of sets (reference: api-v4, section 28). */
export const pageSetRoutes: readonly Route[] = [
  set('catalogs', 'Add, change and delete lists', setCatalogs),
  set('catalog_elements', 'Delete elements of lists', (ctx, work) => {
    const catalog_elements: Record<string, object> = {};
    const errors: object[] = [];
    for (const id of asIds(work.delete)) {
      const row = findElementAnywhere(ctx, id);
      if (row) removeElement(ctx, row);
      if (row) catalog_elements[id] = {};
      else errors.push({ id, code: 404 });
    }
    return respond(ctx, { catalog_elements: { delete: { catalog_elements, errors } } });
  }),
  set('customers', 'Delete customers', (ctx, work) => {
    const customers: Record<string, object> = {};
    const errors: object[] = [];
    for (const id of asIds(work.delete)) {
      if (putInBin(ctx, KINDS.customers, id)) customers[id] = { id };
      else errors.push({ id, code: 404 });
    }
    return respond(ctx, { customers: { delete: { customers, errors } } });
  }),
  set('links', 'Link and unlink entities', (ctx, work) => {
    const made = asRecords(work.link).filter((raw) => change(ctx, raw, 'link'));
    const gone = asRecords(work.unlink).filter((raw) => change(ctx, raw, 'unlink'));
    return respond(ctx, {
      links: { link: { links: made, errors: [] }, unlink: { links: gone, errors: [] } },
    });
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

function change(ctx: Ctx, raw: Raw, action: 'link' | 'unlink'): boolean {
  const from = kindFromOld(raw.from);
  const to = raw.to === 'catalog_elements' ? 'catalog_elements' : kindFromOld(raw.to)?.name;
  const fromId = asInt(raw.from_id);
  const toId = asInt(raw.to_id);
  if (!from || !to || fromId === undefined || toId === undefined) return false;
  const own: End = { type: from.name, id: fromId };
  const other: End = { type: to, id: toId };
  return action === 'link'
    ? link(ctx, own, other, { quantity: asNumber(raw.quantity) })
    : unlink(ctx, own, other);
}
