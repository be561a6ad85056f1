import type { CatalogSeed, FieldSeed, FieldTarget, PipelineSeed, UserSeed } from '../scenario.ts';

/** A firm of six that sells and services coffee machines. */
export const GROUPS = ['Sales', 'Key accounts', 'Service'];

export const USERS: readonly UserSeed[] = [
  { name: 'Alex Morgan', email: 'alex@example.com', is_admin: true, group: 'Sales', phone: '+12025550101' },
  { name: 'Maria Oliveira', email: 'maria@example.com', lang: 'pt', group: 'Sales', phone: '+5511955550102' },
  {
    name: 'Diego Fernández',
    email: 'diego@example.com',
    lang: 'es',
    group: 'Key accounts',
    phone: '+34655550103',
    rights: { leads: { view: 'G', edit: 'G', delete: 'D', export: 'D' } },
  },
  {
    name: 'Elif Kaya',
    email: 'elif@example.com',
    lang: 'tr',
    group: 'Key accounts',
    phone: '+905325550104',
    rights: {
      leads: { view: 'M', edit: 'M', delete: 'D', export: 'D' },
      contacts: { view: 'M', edit: 'M', delete: 'D' },
    },
  },
  {
    name: 'Ivan Petrov',
    email: 'ivan@example.com',
    lang: 'ru',
    group: 'Service',
    phone: '+79165550105',
    rights: {
      leads: { delete: 'D' },
      contacts: { delete: 'D' },
      companies: { delete: 'D' },
      catalog_access: false,
    },
  },
  { name: 'Putri Lestari', email: 'putri@example.com', lang: 'id', group: 'Service', is_free: true },
];

export const PIPELINES: readonly PipelineSeed[] = [
  { name: 'Machine sales', stages: ['New inquiry', 'Qualified', 'Demo', 'Proposal sent', 'Negotiation'] },
  { name: 'Service contracts', stages: ['Request', 'Visit planned', 'Quote sent', 'Agreed'] },
];

export const TASK_TYPES = ['Send a quote', 'Demo'];

const PRODUCT_LINES = ['Espresso', 'Filter', 'Vending', 'Grinders'];
const INTERESTS = ['Rental', 'Purchase', 'Service plan', 'Beans'];

/** One field of every type that widgets let people choose, for leads and for contacts. */
export const FIELDS: Readonly<Partial<Record<FieldTarget, readonly FieldSeed[]>>> = {
  leads: [
    { name: 'Requirements in short', type: 'text' },
    { name: 'Number of machines', type: 'numeric' },
    { name: 'Delivery included', type: 'checkbox' },
    { name: 'Product line', type: 'select', enums: PRODUCT_LINES },
    { name: 'Interested in', type: 'multiselect', enums: INTERESTS },
    { name: 'Installation date', type: 'date' },
    { name: 'Proposal', type: 'url' },
    { name: 'Notes for the technician', type: 'textarea' },
    { name: 'Payment', type: 'radiobutton', enums: ['Prepaid', 'On delivery', 'Monthly'] },
    { name: 'Delivery address', type: 'streetaddress' },
    { name: 'Site address', type: 'smart_address' },
    { name: 'Opening of the café', type: 'birthday' },
    { name: 'Demo at', type: 'date_time' },
    { name: 'Billing entity', type: 'legal_entity' },
    { name: 'Budget', type: 'monetary', currency: 'USD' },
    { name: 'Signed contract', type: 'file' },
    { name: 'External number', type: 'text', code: 'EXTERNAL_NUMBER', is_api_only: true },
  ],
  contacts: [
    { name: 'Preferred language', type: 'text', code: 'LANGUAGE' },
    { name: 'Cups a day', type: 'numeric' },
    { name: 'Newsletter', type: 'checkbox' },
    { name: 'Role in the decision', type: 'select', enums: ['Decides', 'Advises', 'Uses'] },
    { name: 'Met at', type: 'multiselect', enums: ['Trade fair', 'Website', 'Recommendation', 'Cold call'] },
    { name: 'Customer since', type: 'date' },
    { name: 'Profile', type: 'url' },
    { name: 'About', type: 'textarea' },
    { name: 'Best time to call', type: 'radiobutton', enums: ['Morning', 'Afternoon', 'Evening'] },
    { name: 'Street address', type: 'streetaddress' },
    { name: 'Home address', type: 'smart_address' },
    { name: 'Birthday', type: 'birthday' },
    { name: 'Last visit', type: 'date_time' },
    { name: 'Legal entity', type: 'legal_entity' },
    { name: 'Credit limit', type: 'monetary', currency: 'USD' },
    { name: 'Identity document', type: 'file' },
  ],
  companies: [
    { name: 'Number of cafés', type: 'numeric' },
    { name: 'Segment', type: 'select', enums: ['Café', 'Hotel', 'Office', 'Retail'] },
  ],
  customers: [{ name: 'Loyalty card', type: 'text' }],
};

const product = (name: string, sku: string, price: string, description: string) => ({
  name,
  fields: { SKU: sku, PRICE: price, DESCRIPTION: description },
});

export const CATALOGS: readonly CatalogSeed[] = [
  {
    name: 'Products',
    type: 'products',
    elements: [
      product('Aurora 2 espresso machine', 'AUR-2', '4200', 'Two groups, 11 litre boiler'),
      product('Aurora 1 espresso machine', 'AUR-1', '2650', 'One group, for small bars'),
      product('Brook filter brewer', 'BRK-1', '890', 'Two litres in five minutes'),
      product('Mill 60 grinder', 'MIL-60', '640', 'Flat burrs of 60 mm'),
      product('Vendo V8', 'VEN-8', '5100', 'Vending machine with eight drinks'),
      product('House blend, 1 kg', 'BEAN-1', '18.5', 'Medium roast'),
      product('Service plan, a year', 'SRV-12', '480', 'Two visits, parts included'),
      product('Water filter', 'FLT-1', '75', 'Change every six months'),
    ],
  },
  { name: 'Warehouses', elements: [{ name: 'Lisbon' }, { name: 'Newark' }, { name: 'Istanbul' }] },
];

export const SOURCES = [
  { name: 'Website form', external_id: 'website' },
  { name: 'WhatsApp, service line', external_id: 'whatsapp-service', pipeline: 'Service contracts' },
];
