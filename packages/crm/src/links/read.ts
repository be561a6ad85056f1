import { entityExists } from '../entity/exists.ts';
import { KINDS, type KindName } from '../entity/kinds.ts';
import { child, phpInt, text, texts } from '../http/query.ts';
import { type Ctx, idOf } from '../http/route.ts';
import type { JsonSchema } from '../shape/index.ts';
import type { End, Linked } from './links.ts';
import { linkedOf } from './links.ts';

/** Filters of lists of links. */
export const linkFilters: Readonly<Record<string, JsonSchema>> = {
  entity_id: { type: 'array', items: { type: 'integer' } },
  to_entity_id: { type: 'integer' },
  to_entity_type: { type: 'string' },
  to_catalog_id: { type: 'integer' },
};

const OTHER_ENDS = ['leads', 'contacts', 'companies', 'customers', 'catalog_elements'] as const;

/** Links of the entities that a request names, by path or by filter, in their outward form. */
export function linksOf(ctx: Ctx, name: KindName): readonly object[] {
  const filter = ctx.query.filter;
  const asked =
    ctx.params.entity_id === undefined
      ? texts(child(filter, 'entity_id')).map(phpInt)
      : [idOf(ctx, 'entity_id')];
  const ids = asked.filter((id) => entityExists(ctx, name, id));
  const toId = text(child(filter, 'to_entity_id'));
  const toType = text(child(filter, 'to_entity_type'));
  const toCatalog = text(child(filter, 'to_catalog_id'));
  const wanted = OTHER_ENDS.filter((type) => type !== name && (toType === undefined || toType === type));
  return wanted.flatMap((type) =>
    [...linkedOf(ctx.db, name, ids, type).values()]
      .flat()
      .filter((linked) => toId === undefined || linked.id === Number(toId))
      .filter((linked) => toCatalog === undefined || linked.catalog_id === Number(toCatalog))
      .map((linked) => view(name, type, linked)),
  );
}

/** One link as the reply to its making shows it. */
export function linkView(ctx: Ctx, own: End, other: End): object {
  const name = own.type as KindName;
  const linked = linkedOf(ctx.db, name, [own.id], other.type)
    .get(own.id)
    ?.find((one) => one.id === other.id);
  if (!linked)
    throw new Error(`the link of ${KINDS[name].singular} ${own.id} is gone in the middle of its write`);
  return view(name, other.type, linked);
}

const view = (name: KindName, toType: End['type'], linked: Linked): object => ({
  entity_id: linked.owner,
  entity_type: name,
  to_entity_id: linked.id,
  to_entity_type: toType,
  metadata: metadata(name, toType, linked),
});

/** The request says `is_main`, the reply `main_contact`; plain links have no metadata. */
function metadata(name: KindName, toType: End['type'], linked: Linked): object | null {
  if (toType === 'catalog_elements') {
    return { quantity: linked.quantity ?? 1, catalog_id: linked.catalog_id, price_id: linked.price_id };
  }
  const hasMain = toType === 'contacts' && (name === 'leads' || name === 'customers');
  return hasMain ? { main_contact: linked.is_main === 1 } : null;
}
