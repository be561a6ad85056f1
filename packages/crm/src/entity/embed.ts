import type { Place } from '../http/reply.ts';
import type { Linked } from '../links/links.ts';

/** `{id, _links}` of related things, as `_embedded` shows them. */
export const embedded = (
  place: Place,
  path: string,
  linked: readonly Linked[] | undefined,
): readonly object[] =>
  (linked ?? []).map(({ id }) => ({ id, _links: { self: { href: `${place.origin}${path}/${id}` } } }));

/** Elements of lists with their quantities; fractions are right. */
export const embeddedElements = (linked: readonly Linked[] | undefined): readonly object[] =>
  (linked ?? []).map(({ id, quantity, catalog_id, price_id }) => ({
    id,
    metadata: { quantity: quantity ?? 1, catalog_id, price_id },
    quantity: quantity ?? 1,
    catalog_id,
    price_id,
  }));
