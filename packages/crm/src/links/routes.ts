import { entityExists } from '../entity/exists.ts';
import { KIND_NAMES, KINDS, type KindName } from '../entity/kinds.ts';
import { INT, LINKS, objectSchema, TEXT } from '../entity/schema.ts';
import { touch } from '../entity/touch.ts';
import type { Batch } from '../http/batch.ts';
import { many } from '../http/body.ts';
import { collectionOf, noContent } from '../http/reply.ts';
import { type Ctx, idOf, perKind, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { canLink, type End, link, unlink } from './links.ts';
import { linkFilters, linksOf, linkView } from './read.ts';

const END_TYPES = ['leads', 'contacts', 'companies', 'customers', 'catalog_elements'] as const;

const linkItem = t.object({
  entity_id: t.optional(t.int()),
  to_entity_id: t.ref(),
  to_entity_type: t.choice(END_TYPES),
  metadata: t.optional(
    t.object({
      quantity: t.optional(t.number()),
      catalog_id: t.optional(t.int()),
      price_id: t.optional(t.int()),
      is_main: t.optional(t.bool()),
      updated_by: t.optional(t.int()),
    }),
  ),
  request_id: t.optional(t.anything()),
});

type LinkItem = t.Infer<typeof linkItem>;

const schema = objectSchema({
  entity_id: INT,
  entity_type: TEXT,
  to_entity_id: INT,
  to_entity_type: TEXT,
  metadata: { type: ['object', 'null'] },
  _links: LINKS,
});

/** Links of a kind of entity: over all of them, and below one of them (reference: api-v4, section 9). */
export const linkRoutes: readonly Route[] = perKind(KIND_NAMES, (name) => [
  ...linksAt(name, `/api/v4/${name}`),
  ...linksAt(name, `/api/v4/${name}/{entity_id}`),
]);

function linksAt(name: KindName, base: string): readonly Route[] {
  const whose = base.includes('{') ? `of one of ${name}` : `of ${name}`;
  return [
    route({
      method: 'GET',
      path: `${base}/links`,
      section: '9',
      summary: `List links ${whose}`,
      query: { filters: linkFilters },
      reply: { kind: 'collection', of: 'links', item: schema },
      handle: (ctx) => {
        const links = linksOf(ctx, name);
        return links.length === 0 ? noContent() : collectionOf(ctx, 'links', links);
      },
    }),
    route({
      method: 'POST',
      path: `${base}/link`,
      section: '9',
      summary: `Add links ${whose}`,
      body: many(linkItem),
      reply: { kind: 'collection', of: 'links', item: schema },
      handle: (ctx, batch) => {
        const ends = endsOf(ctx, name, batch, true);
        const made = batch.items.map((item, index) => {
          const [own, other] = ends[index] as readonly [End, End];
          const meta = item.metadata ?? {};
          link(ctx, own, other, {
            isMain: meta.is_main ?? undefined,
            quantity: meta.quantity ?? undefined,
            priceId: meta.price_id,
          });
          touchEnds(ctx, own, other);
          return linkView(ctx, own, other);
        });
        const links = { self: { href: `${ctx.origin}${ctx.path.replace(/\/link$/, '/links')}` } };
        return {
          status: 200,
          body: { _total_items: made.length, _links: links, _embedded: { links: made } },
        };
      },
    }),
    route({
      method: 'POST',
      path: `${base}/unlink`,
      section: '9',
      summary: `Take links away ${whose}`,
      body: many(linkItem),
      reply: { kind: 'empty' },
      handle: (ctx, batch) => {
        for (const [own, other] of endsOf(ctx, name, batch, false))
          if (unlink(ctx, own, other)) touchEnds(ctx, own, other);
        return noContent();
      },
    }),
  ];
}

/** Both ends of every item. @throws Problem when one of them is missing or cannot be linked. */
function endsOf(
  ctx: Ctx,
  name: KindName,
  batch: Batch<LinkItem>,
  isNew: boolean,
): readonly (readonly [End, End])[] {
  const below = ctx.params.entity_id === undefined ? undefined : idOf(ctx, 'entity_id');
  const ends = batch.items.map((item, index): readonly [End, End] => {
    const id = below ?? item.entity_id ?? 0;
    if (!id) batch.fail(index, 'FieldMissing', 'entity_id');
    else if (!entityExists(ctx, name, id)) batch.fail(index, 'NotSupportedChoice', 'entity_id');
    if (!canLink(name, item.to_entity_type)) batch.fail(index, 'NotSupportedChoice', 'to_entity_type');
    else if (isNew) checkTarget(ctx, batch, index, item, { type: name, id });
    return [
      { type: name, id },
      { type: item.to_entity_type, id: item.to_entity_id },
    ];
  });
  batch.settle();
  return ends;
}

function checkTarget(ctx: Ctx, batch: Batch<LinkItem>, index: number, item: LinkItem, own: End): void {
  const { to_entity_type: type, to_entity_id: id, metadata } = item;
  if (type !== 'catalog_elements') {
    if (!entityExists(ctx, type, id)) batch.fail(index, 'NotSupportedChoice', 'to_entity_id');
    return;
  }
  const catalogId = metadata?.catalog_id;
  if (catalogId == null) batch.fail(index, 'FieldMissing', 'metadata.catalog_id');
  else if (!mayTake(ctx, catalogId, id, own)) batch.fail(index, 'NotSupportedChoice', 'to_entity_id');
}

/** Whether a list has that element, and lets it go to another lead when one has it already. */
function mayTake(ctx: Ctx, catalogId: number, elementId: number, own: End): boolean {
  const catalog = ctx.db.get<{ readonly can_link_multiple: number }>(
    `SELECT c.can_link_multiple FROM catalog c JOIN catalog_element e ON e.catalog_id = c.id
     WHERE e.id = ? AND c.id = ? AND e.is_deleted = 0`,
    elementId,
    catalogId,
  );
  if (!catalog || catalog.can_link_multiple === 1 || own.type !== 'leads') return catalog !== undefined;
  const sql = 'SELECT 1 FROM link WHERE element_id = ? AND lead_id IS NOT NULL AND lead_id <> ?';
  return ctx.db.get(sql, elementId, own.id) === undefined;
}

/** Both ends count as changed. */
function touchEnds(ctx: Ctx, ...ends: readonly End[]): void {
  for (const end of ends) {
    if (end.type !== 'catalog_elements') touch(ctx, KINDS[end.type], end.id);
  }
}
