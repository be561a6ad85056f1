import { KINDS } from '../../entity/kinds.ts';
import { noContent } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { linkedOf } from '../../links/links.ts';
import { kindFromOld } from '../convert/element.ts';
import { respond } from '../respond.ts';
import { asIds, asInt, asRecords } from '../values.ts';

interface LinkRow {
  readonly contact_id: number;
  readonly lead_id: number;
  readonly last_modified: number;
}

/** Which contact belongs to which lead, asked from either side. */
function contactLinks(ctx: Ctx): readonly object[] {
  const leads = asIds(ctx.query.deals_link);
  const contacts = asIds(ctx.query.contacts_link);
  const rows = ctx.db.all<LinkRow>(
    `SELECT l.contact_id, l.lead_id, d.updated_at AS last_modified FROM link l JOIN lead d ON d.id = l.lead_id
     WHERE l.contact_id IS NOT NULL AND d.is_deleted = 0
       AND (l.lead_id IN (SELECT value FROM json_each(?)) OR l.contact_id IN (SELECT value FROM json_each(?))
         OR ?)`,
    JSON.stringify(leads),
    JSON.stringify(contacts),
    leads.length + contacts.length === 0,
  );
  return rows.map((row) => ({ ...row, contact_id: String(row.contact_id), lead_id: String(row.lead_id) }));
}

/** `links[0][from]=leads&links[0][from_id]=1&links[0][to]=contacts`. */
function entityLinks(ctx: Ctx): readonly object[] {
  return asRecords(ctx.query.links).flatMap((asked) => {
    const from = kindFromOld(asked.from);
    const id = asInt(asked.from_id);
    if (!from || id === undefined) return [];
    const kinds = Object.values(KINDS).filter(
      (kind) => kind !== from && (asked.to === undefined || kindFromOld(asked.to) === kind),
    );
    return kinds.flatMap((kind) =>
      (linkedOf(ctx.db, from.name, [id], kind.name).get(id) ?? []).map((linked) => ({
        from: from.name,
        from_id: id,
        to: kind.name,
        to_id: linked.id,
        quantity: linked.quantity ?? 0,
      })),
    );
  });
}

export const privateLinkRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/private/api/v2/json/contacts/links',
    section: '28',
    summary: 'List which contacts belong to which leads',
    reply: { kind: 'raw', of: 'links' },
    handle: (ctx) => {
      const links = contactLinks(ctx);
      return links.length === 0 ? noContent() : respond(ctx, { links });
    },
  }),
  route({
    method: 'GET',
    path: '/private/api/v2/json/links/list',
    section: '28',
    summary: 'List links of entities',
    reply: { kind: 'raw', of: 'links' },
    handle: (ctx) => {
      const links = entityLinks(ctx);
      return links.length === 0 ? noContent() : respond(ctx, { links });
    },
  }),
];
