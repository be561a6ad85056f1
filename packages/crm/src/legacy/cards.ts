import { COMPANIES } from '../companies/definition.ts';
import { CONTACTS } from '../contacts/definition.ts';
import { CUSTOMERS } from '../customers/definition.ts';
import { putInBin } from '../entity/bin.ts';
import type { CommonRow, EntityDef } from '../entity/definition.ts';
import { entityExists } from '../entity/exists.ts';
import type { CommonItem } from '../entity/item.ts';
import type { KindName } from '../entity/kinds.ts';
import { visibleRow } from '../entity/read.ts';
import { addEntities, updateEntities } from '../entity/write.ts';
import { type FieldSet, fieldsOf } from '../fields/definition.ts';
import { Batch } from '../http/batch.ts';
import { Problem } from '../http/problem.ts';
import type { Ctx } from '../http/route.ts';
import { LEADS } from '../leads/definition.ts';
import { link } from '../links/links.ts';
import { selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { may, type Owned, visible } from '../users/visibility.ts';
import { cardFromOld } from './convert/card.ts';
import { leadFromOld } from './convert/lead.ts';
import { oldList, oldQuery } from './query.ts';
import type { OldResource, Outcome } from './resource.ts';
import { cardV2, idsOf, type Shown } from './show/card.ts';
import { cardPrivate } from './show/private-card.ts';
import { asIds, asInt, asText, asTime, first, known, type Raw } from './values.ts';

/** Leads, contacts, companies and customers for both old APIs. */
function cardResource<R extends CommonRow, I extends CommonItem>(
  def: EntityDef<R, I>,
  privateName: string,
  convert: (raw: Raw, fields: FieldSet) => I,
): OldResource {
  const { name } = def.kind;
  const alias = def.list.from.split(' ').at(-1) ?? '';
  const spec = oldList(def.list);
  return {
    name,
    privateName,
    list: (ctx, query) => {
      const where = visible(ctx, name, alias, new Where().and(`${alias}.is_deleted = 0`));
      const statuses = asIds(query.status);
      if (name === 'leads' && statuses.length > 0) where.in(`${alias}.status_id`, statuses);
      const asked = oldQuery(ctx, query, { id: query.id, responsible_user_id: query.responsible_user_id });
      const rows = selectPage<R>(asked, spec, where).rows;
      const shown = def.view(ctx, rows, new Set(['contacts', 'leads'])) as readonly Shown[];
      const companies = companyNames(ctx, shown);
      return {
        v2: shown.map((entity) => cardV2(name, entity, companies)),
        plain: shown.map((entity) => cardPrivate(name, entity, companies)),
      };
    },
    add: (ctx, raw) =>
      attempt(raw, () => {
        const [row] = addEntities(ctx, def, new Batch([convert(raw, fieldsOf(ctx, name))]));
        if (row) linkOld(ctx, def, row.id, raw);
        return row;
      }),
    update: (ctx, raw) =>
      attempt(raw, () => {
        const id = asInt(raw.id) ?? 0;
        const before = visibleRow(ctx, def, id);
        const changedAt = asTime(first(raw, 'updated_at', 'last_modified'));
        if (before && changedAt !== undefined && changedAt < before.updated_at)
          throw new Problem(400, 'Last modified date is older than in database');
        const [row] = updateEntities(ctx, def, new Batch([convert(raw, fieldsOf(ctx, name))]), () => id);
        if (row) linkOld(ctx, def, row.id, raw);
        return row;
      }),
    remove: (ctx, id) => {
      const row = visibleRow(ctx, def, id);
      return row !== undefined && mayDelete(ctx, def, row) && putInBin(ctx, def.kind, id);
    },
  };
}

/** Rights look at the stage too, which only leads have in that sense. */
const mayDelete = <R extends CommonRow, I extends CommonItem>(
  ctx: Ctx,
  def: EntityDef<R, I>,
  row: R,
): boolean =>
  may(
    ctx,
    def.kind.name,
    'delete',
    def.kind.name === 'leads' ? (row as Owned) : { responsible_user_id: row.responsible_user_id },
  );

/** Old APIs answer 200 and say for each item what became of it. */
function attempt(raw: Raw, work: () => CommonRow | undefined): Outcome {
  const request_id = raw.request_id ?? 0;
  try {
    const row = work();
    return { id: row?.id ?? 0, request_id, updated_at: row?.updated_at ?? 0 };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const code = error.status === 403 ? 244 : 204;
    return { id: asInt(raw.id) ?? 0, request_id, error: { code, text: error.message } };
  }
}

/** Relations that the old APIs write together with the entity; a lead's own are made on its creation. */
function linkOld<R extends CommonRow, I extends CommonItem>(
  ctx: Ctx,
  def: EntityDef<R, I>,
  id: number,
  raw: Raw,
): void {
  const own = { type: def.kind.name, id } as const;
  const company = asInt(first(raw, 'company_id', 'linked_company_id'));
  const join = (type: KindName, other: number): void => {
    if (entityExists(ctx, type, other)) link(ctx, own, { type, id: other });
  };
  if (company && def.kind.name !== 'companies') join('companies', company);
  if (def.kind.name !== 'leads') {
    for (const lead of asIds(first(raw, 'leads_id', 'linked_leads_id'))) join('leads', lead);
  }
  if (def.kind.name !== 'contacts') {
    for (const contact of asIds(raw.contacts_id)) join('contacts', contact);
  }
}

function companyNames(ctx: Ctx, shown: readonly Shown[]): ReadonlyMap<number, string> {
  const ids = shown.flatMap((entity) => idsOf(entity, 'companies'));
  if (ids.length === 0) return new Map();
  const rows = ctx.db.all<{ readonly id: number; readonly name: string }>(
    'SELECT id, name FROM company WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export const OLD_CARDS: readonly OldResource[] = [
  cardResource(LEADS, 'leads', leadFromOld),
  cardResource(CONTACTS, 'contacts', (raw, fields) => ({
    ...cardFromOld(raw, fields),
    ...known({ first_name: asText(raw.first_name), last_name: asText(raw.last_name) }),
  })),
  cardResource(COMPANIES, 'company', cardFromOld),
  cardResource(CUSTOMERS, 'customers', (raw, fields) => ({
    ...cardFromOld(raw, fields),
    ...known({ next_price: asInt(raw.next_price), next_date: asInt(raw.next_date) }),
  })),
];
