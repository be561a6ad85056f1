import { isRecord } from '../shape/index.ts';

/** How values of a type are kept. */
export type Storage =
  /** A text as it is. */
  | 'text'
  /** A number written as a text, as the API gives it back. */
  | 'decimal'
  /** Unix seconds. */
  | 'time'
  | 'truth'
  /** The option alone. */
  | 'option'
  /** A text with an option beside it. */
  | 'labelled'
  /** A text under one of six fixed labels, which is its position. */
  | 'address'
  /** A compound value as JSON. */
  | 'compound'
  /** Two ids without a `value` key. */
  | 'chain';

export interface FieldType {
  /** Number of the old API, of webhooks and of events. */
  readonly number: number;
  readonly storage: Storage;
  /** Holds several values. */
  readonly isMultiple?: true;
  readonly max?: number;
  /** Keys that a compound value must have, and those that it may have; without `keys` any. */
  readonly required?: readonly string[];
  readonly keys?: readonly string[];
  /** Where such a field can be, where that is not everywhere. */
  readonly home?: FieldHome;
}

/**
 * Where fields of a type can be (reference: api-v4, section 14.4): `people` are contacts and companies, `cards` all but
 * lists and segments.
 */
export type FieldHome = 'people' | 'cards' | 'leads' | 'chains' | 'lists' | 'invoices';

const HOMES: Readonly<Record<FieldHome, (entityType: string, listType?: string) => boolean>> = {
  people: (entityType) => entityType === 'contacts' || entityType === 'companies',
  cards: (entityType) => entityType !== 'catalogs' && entityType !== 'segments',
  leads: (entityType) => entityType === 'leads',
  chains: (entityType) => entityType === 'leads' || entityType === 'customers',
  lists: (entityType) => entityType === 'catalogs',
  invoices: (_, listType) => listType === 'invoices',
};

/** Whether a field of that type may belong to an entity; `listType` is that of the list it would belong to. */
export function mayBelong(name: FieldTypeName, entityType: string, listType?: string): boolean {
  const { home } = fieldType(name);
  return home === undefined || HOMES[home](entityType, listType);
}

const LEGAL_ENTITY = [
  'name',
  'entity_type',
  'vat_id',
  'tax_registration_reason_code',
  'address',
  'real_address',
  'bank_account_number',
  'bank_code',
  'director',
  'external_uid',
  'kpp',
  'unp',
  'bin',
  'egrpou',
  'mfo',
  'oked',
];

/** Every type of custom field (reference: api-v4, section 14.4). */
export const FIELD_TYPES = {
  text: { number: 1, storage: 'text', max: 256 },
  numeric: { number: 2, storage: 'decimal' },
  checkbox: { number: 3, storage: 'truth' },
  select: { number: 4, storage: 'option' },
  multiselect: { number: 5, storage: 'option', isMultiple: true },
  date: { number: 6, storage: 'time' },
  url: { number: 7, storage: 'text', max: 2_000 },
  multitext: { number: 8, storage: 'labelled', isMultiple: true, max: 256, home: 'people' },
  textarea: { number: 9, storage: 'text', max: 65_535 },
  radiobutton: { number: 10, storage: 'option' },
  streetaddress: { number: 11, storage: 'text', max: 65_535 },
  smart_address: { number: 13, storage: 'address', isMultiple: true, max: 256, home: 'cards' },
  birthday: { number: 14, storage: 'time', home: 'cards' },
  legal_entity: {
    number: 15,
    storage: 'compound',
    isMultiple: true,
    required: ['name'],
    keys: LEGAL_ENTITY,
    home: 'cards',
  },
  items: { number: 16, storage: 'compound', isMultiple: true, home: 'invoices' },
  org_legal_name: { number: 17, storage: 'text', max: 256 },
  category: { number: 18, storage: 'option', home: 'lists' },
  date_time: { number: 19, storage: 'time' },
  price: { number: 20, storage: 'decimal', home: 'lists' },
  tracking_data: { number: 21, storage: 'text', max: 65_535, home: 'leads' },
  linked_entity: {
    home: 'lists',
    number: 22,
    storage: 'compound',
    required: ['entity_id', 'entity_type'],
    keys: ['name', 'entity_id', 'entity_type', 'catalog_id'],
  },
  chained_list: { number: 23, storage: 'chain', isMultiple: true, home: 'chains' },
  monetary: { number: 24, storage: 'decimal' },
  file: {
    number: 25,
    storage: 'compound',
    required: ['file_uuid'],
    keys: ['file_uuid', 'version_uuid', 'file_name', 'file_size', 'is_deleted'],
  },
  payer: { number: 26, storage: 'compound', home: 'invoices' },
  supplier: { number: 27, storage: 'compound', home: 'invoices' },
} as const satisfies Record<string, FieldType>;

export type FieldTypeName = keyof typeof FIELD_TYPES;

export const FIELD_TYPE_NAMES = Object.keys(FIELD_TYPES) as readonly FieldTypeName[];

export const fieldType = (name: FieldTypeName): FieldType => FIELD_TYPES[name];

/** Links of one chained value (reference: api-v4, section 2.6). */
export const MOST_CHAINED = 5;

/** Labels of a smart address, by their enum id. */
export const ADDRESS_LABELS = [
  'address_line_1',
  'address_line_2',
  'city',
  'state',
  'zip',
  'country',
] as const;

/** The part of a compound value that a person would look for. */
export const compoundName = (value: unknown): string =>
  isRecord(value) ? String(value.name ?? value.file_name ?? value.description ?? '') : '';
