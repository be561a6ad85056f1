/** An entity that has a card, in every spelling that the API uses for it. */
export interface Kind {
  /** Plural: paths, `entity_type` of notes and tasks, pushes. */
  readonly name: KindName;
  /** Singular: events, calls, talks. */
  readonly singular: 'lead' | 'contact' | 'company' | 'customer';
  /** Numbers of the old API and of webhooks. */
  readonly elementType: 1 | 2 | 3 | 12;
  readonly table: 'lead' | 'contact' | 'company' | 'customer';
  /** Its column in the table of links. */
  readonly side: LinkSide;
}

export type KindName = 'leads' | 'contacts' | 'companies' | 'customers';
export type LinkSide = 'lead_id' | 'contact_id' | 'company_id' | 'customer_id' | 'element_id';

export const KINDS = {
  leads: { name: 'leads', singular: 'lead', elementType: 2, table: 'lead', side: 'lead_id' },
  contacts: { name: 'contacts', singular: 'contact', elementType: 1, table: 'contact', side: 'contact_id' },
  companies: { name: 'companies', singular: 'company', elementType: 3, table: 'company', side: 'company_id' },
  customers: {
    name: 'customers',
    singular: 'customer',
    elementType: 12,
    table: 'customer',
    side: 'customer_id',
  },
} as const satisfies Record<KindName, Kind>;

export const KIND_NAMES = [
  'leads',
  'contacts',
  'companies',
  'customers',
] as const satisfies readonly KindName[];

export const isKindName = (name: string): name is KindName => Object.hasOwn(KINDS, name);

export const kindOfElementType = (number: number): Kind | undefined =>
  Object.values(KINDS).find((kind) => kind.elementType === number);

export const kindOfSingular = (singular: string): Kind | undefined =>
  Object.values(KINDS).find((kind) => kind.singular === singular);
