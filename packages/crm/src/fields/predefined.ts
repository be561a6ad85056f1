import type { FieldTypeName } from './types.ts';

export interface PredefinedField {
  readonly name: string;
  readonly type: FieldTypeName;
  readonly code: string;
  /** Codes of the options, which are their texts too. */
  readonly enums?: readonly string[];
  readonly group?: string;
}

const PHONE: PredefinedField = {
  name: 'Phone',
  type: 'multitext',
  code: 'PHONE',
  enums: ['WORK', 'WORKDD', 'MOB', 'FAX', 'HOME', 'OTHER'],
};
const EMAIL: PredefinedField = {
  name: 'Email',
  type: 'multitext',
  code: 'EMAIL',
  enums: ['WORK', 'PRIV', 'OTHER'],
};

const tracking = (code: string): PredefinedField => ({
  name: code.toLowerCase(),
  type: 'tracking_data',
  code,
  group: 'statistic',
});

/** Fields that every account has and nobody can delete (reference: api-v4, section 14.4). */
export const PREDEFINED: Readonly<Record<'leads' | 'contacts' | 'companies', readonly PredefinedField[]>> = {
  leads: [
    'UTM_CONTENT',
    'UTM_MEDIUM',
    'UTM_CAMPAIGN',
    'UTM_SOURCE',
    'UTM_TERM',
    'UTM_REFERRER',
    'REFERRER',
    'GCLIENTID',
    'GCLID',
    'FBCLID',
  ].map(tracking),
  contacts: [{ name: 'Position', type: 'text', code: 'POSITION' }, PHONE, EMAIL],
  companies: [
    PHONE,
    EMAIL,
    { name: 'Web', type: 'url', code: 'WEB' },
    { name: 'Address', type: 'textarea', code: 'ADDRESS' },
  ],
};

/** Fields of the list of products. */
export const PRODUCT_FIELDS: readonly PredefinedField[] = [
  { name: 'SKU', type: 'text', code: 'SKU' },
  { name: 'Description', type: 'textarea', code: 'DESCRIPTION' },
  { name: 'Price', type: 'price', code: 'PRICE' },
  { name: 'Group', type: 'category', code: 'GROUP', enums: [] },
  { name: 'Unit', type: 'select', code: 'UNIT', enums: ['pcs', 'kg', 'm', 'hour'] },
  { name: 'Special price', type: 'price', code: 'SPECIAL_PRICE_1' },
  { name: 'Wholesale price', type: 'price', code: 'WHOLESALE_PRICE' },
  { name: 'External ID', type: 'text', code: 'EXTERNAL_ID' },
];
