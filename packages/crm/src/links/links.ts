import type { Unit } from '../core/unit.ts';
import { KINDS, type Kind, type KindName, type LinkSide } from '../entity/kinds.ts';
import type { Db } from '../store/db.ts';

/** One of the two ends of a link. */
export interface End {
  readonly type: KindName | 'catalog_elements';
  readonly id: number;
}

export interface LinkMeta {
  readonly isMain?: boolean | undefined;
  readonly quantity?: number | undefined;
  readonly priceId?: number | null | undefined;
}

export interface Linked {
  readonly owner: number;
  readonly id: number;
  readonly is_main: number;
  readonly quantity: number | null;
  readonly price_id: number | null;
  /** Lists only. */
  readonly catalog_id?: number;
}

const ELEMENT = { table: 'catalog_element', side: 'element_id' } as const;

const sideOf = (type: End['type']): { readonly table: string; readonly side: LinkSide } =>
  type === 'catalog_elements' ? ELEMENT : KINDS[type];

/**
 * What many entities are linked to, of one type, without what is in the bin; main contacts first. The joins are crossed
 * so that SQLite keeps their order: from the other side it would go through all that exists.
 */
export function linkedOf(
  db: Db,
  type: KindName,
  ids: readonly number[],
  to: End['type'],
): ReadonlyMap<number, readonly Linked[]> {
  const found = new Map<number, Linked[]>();
  if (ids.length === 0) return found;
  const own = sideOf(type).side;
  const other = sideOf(to);
  const rows = db.list<Linked>(
    `SELECT l.${own} AS owner, l.${other.side} AS id, l.is_main, l.quantity, l.price_id
       ${to === 'catalog_elements' ? ', t.catalog_id' : ''}
     FROM json_each(?) own CROSS JOIN link l ON l.${own} = own.value CROSS JOIN ${other.table} t ON t.id = l.${other.side}
     WHERE t.is_deleted = 0 ORDER BY l.is_main DESC, l.id`,
    JSON.stringify(ids),
  );
  for (const row of rows) {
    const known = found.get(row.owner);
    if (known) known.push(row);
    else found.set(row.owner, [row]);
  }
  return found;
}

/** Whether two types can be linked at all. */
export function canLink(a: End['type'], b: End['type']): boolean {
  const pair = [a, b].sort().join(' ');
  return PAIRS.has(pair);
}

const PAIRS: ReadonlySet<string> = new Set(
  [
    ['leads', 'contacts'],
    ['leads', 'companies'],
    ['contacts', 'companies'],
    ['customers', 'contacts'],
    ['customers', 'companies'],
    ['leads', 'catalog_elements'],
    ['contacts', 'catalog_elements'],
    ['companies', 'catalog_elements'],
    ['customers', 'catalog_elements'],
  ].map((pair) => pair.sort().join(' ')),
);

/**
 * Links two things, from whichever end. A second company replaces the first, the first contact of a lead becomes its
 * main one, and linking an element again changes its quantity. Says whether anything changed.
 */
export function link(unit: Unit, a: End, b: End, meta: LinkMeta = {}): boolean {
  const known = find(unit.db, a, b);
  if (known) return relink(unit, a, b, known, meta);
  replaceCompany(unit, a, b);
  const isMain = mainFlag(unit, a, b, meta.isMain);
  unit.db.insert('link', {
    [sideOf(a.type).side]: a.id,
    [sideOf(b.type).side]: b.id,
    is_main: isMain,
    quantity: meta.quantity ?? (isElement(a) || isElement(b) ? 1 : null),
    price_id: meta.priceId,
    updated_by: unit.user.id,
  });
  linkEvents(unit, a, b, 'entity_linked');
  return true;
}

/** Takes a link away; says whether there was one. The next contact becomes the main one. */
export function unlink(unit: Unit, a: End, b: End): boolean {
  const known = find(unit.db, a, b);
  if (!known) return false;
  unit.db.run('DELETE FROM link WHERE id = ?', known.id);
  const owner = mainOwner(a, b);
  if (known.is_main === 1 && owner) {
    unit.db.run(
      `UPDATE link SET is_main = 1 WHERE id = (SELECT min(id) FROM link WHERE ${owner.side} = ? AND contact_id IS NOT NULL)`,
      owner.id,
    );
  }
  linkEvents(unit, a, b, 'entity_unlinked');
  return true;
}

interface Known {
  readonly id: number;
  readonly is_main: number;
  readonly quantity: number | null;
  readonly price_id: number | null;
}

const find = (db: Db, a: End, b: End): Known | undefined =>
  db.get<Known>(
    `SELECT id, is_main, quantity, price_id FROM link WHERE ${sideOf(a.type).side} = ? AND ${sideOf(b.type).side} = ?`,
    a.id,
    b.id,
  );

function relink(unit: Unit, a: End, b: End, known: Known, meta: LinkMeta): boolean {
  // The main contact stays it until another one is named.
  const isMain = meta.isMain && known.is_main === 0 ? mainFlag(unit, a, b, true) : known.is_main;
  const quantity = meta.quantity ?? known.quantity;
  const price_id = meta.priceId === undefined ? known.price_id : meta.priceId;
  if (isMain === known.is_main && quantity === known.quantity && price_id === known.price_id) return false;
  unit.db.update('link', known.id, { is_main: isMain, quantity, price_id, updated_by: unit.user.id });
  return true;
}

/** Who has a main contact: the lead or the customer of the pair. */
function mainOwner(a: End, b: End): { readonly side: LinkSide; readonly id: number } | undefined {
  const ends = [a, b];
  const owner = ends.find((end) => end.type === 'leads' || end.type === 'customers');
  const contact = ends.find((end) => end.type === 'contacts');
  return owner && contact ? { side: sideOf(owner.type).side, id: owner.id } : undefined;
}

function mainFlag(unit: Unit, a: End, b: End, wanted: boolean | undefined): number {
  const owner = mainOwner(a, b);
  if (!owner) return 0;
  const has =
    unit.db.get(`SELECT 1 FROM link WHERE ${owner.side} = ? AND is_main = 1`, owner.id) !== undefined;
  if (!has) return 1;
  if (!wanted) return 0;
  unit.db.run(`UPDATE link SET is_main = 0 WHERE ${owner.side} = ? AND is_main = 1`, owner.id);
  return 1;
}

function replaceCompany(unit: Unit, a: End, b: End): void {
  const company = [a, b].find((end) => end.type === 'companies');
  const other = company === a ? b : a;
  if (!company || isElement(other)) return;
  const former = unit.db.value<number>(
    `SELECT company_id FROM link WHERE ${sideOf(other.type).side} = ? AND company_id IS NOT NULL`,
    other.id,
  );
  if (former !== undefined) unlink(unit, other, { type: 'companies', id: former });
}

const isElement = (end: End): boolean => end.type === 'catalog_elements';

/** Both ends see the link on their timeline; elements have none. */
function linkEvents(unit: Unit, a: End, b: End, type: 'entity_linked' | 'entity_unlinked'): void {
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (own.type === 'catalog_elements') continue;
    const kind: Kind = KINDS[own.type];
    const singular = other.type === 'catalog_elements' ? 'catalog_element' : KINDS[other.type].singular;
    const value = [{ link: { entity: { type: singular, id: other.id } } }];
    unit.event({
      type,
      filterType: type === 'entity_linked' ? `${singular}_linked` : `${singular}_unlinked`,
      entityType: kind.singular,
      entityId: own.id,
      ...(type === 'entity_linked' ? { after: value } : { before: value }),
    });
  }
}
