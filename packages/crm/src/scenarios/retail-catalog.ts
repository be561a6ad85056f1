import type { CustomerSeed, ElementSeed, LeadSeed, Scenario } from './scenario.ts';

const BIKES = ['Tide', 'Summit', 'Harbour', 'Alley', 'Pebble', 'Nomad'];
const SIZES = ['S', 'M', 'L'];
const PARTS = ['Pump', 'Helmet', 'Light', 'Lock', 'Saddle', 'Bottle cage', 'Gloves', 'Bell'];
const SHOPPERS = [
  'Mia Novak',
  'Owen Price',
  'Inês Faria',
  'Hugo Matos',
  'Alba Soler',
  'Iker Bravo',
  'Ece Tunç',
  'Лев Зайцев',
];

/** A bicycle shop: products with prices and SKU, stock, invoices, and customers who come back. */
export const retailCatalog: Scenario = {
  name: 'retail-catalog',
  title: 'Retail: products, invoices, customers',
  data: (random) => {
    const product = (name: string, sku: string, price: number, group: string): ElementSeed => ({
      name,
      fields: {
        SKU: sku,
        PRICE: String(price),
        DESCRIPTION: `${name}, in stock`,
        GROUP: group,
        'In stock': random.int(0, 40),
        'Old price': random.chance(0.3) ? String(price + 20) : String(price),
      },
    });
    const products = [
      ...BIKES.flatMap((bike, at) =>
        SIZES.map((size) =>
          product(
            `${bike} bicycle, ${size}`,
            `BIKE-${bike.slice(0, 3).toUpperCase()}-${size}`,
            450 + at * 180,
            'Bicycles',
          ),
        ),
      ),
      ...PARTS.map((part, at) =>
        product(part, `PART-${String(at + 1).padStart(3, '0')}`, 8 + at * 6.5, 'Accessories'),
      ),
    ];
    const leads = Array.from({ length: 30 }, (_, index): LeadSeed => {
      const shopper = SHOPPERS[index % SHOPPERS.length] ?? 'Mia Novak';
      const bought = Array.from({ length: 1 + (index % 3) }, () => random.pick(products).name);
      return {
        name: `Order ${1001 + index}`,
        pipeline: index % 6 === 5 ? 'Repairs' : 'Orders',
        stage:
          index % 6 === 5
            ? 'Brought in'
            : random.pick(['Cart', 'Paid', 'Packed', 'Sent', 'Closed - won', 'Closed - lost']),
        price: random.int(2, 180) * 10,
        responsible: index % 2 === 0 ? 'rosa' : 'tim',
        contacts: [shopper],
        created: 60 - index * 2,
        updated: 1 + (index % 9),
        elements: [
          // Half a metre of a cable: quantities may be fractions.
          ...[...new Set(bought)].map((name, at) => ({ name, quantity: at === 2 ? 0.5 : random.int(1, 4) })),
          ...(index % 4 === 0 ? [{ name: `Invoice ${1001 + index}` }] : []),
        ],
        ...(index % 3 === 0 ? { source: 'web-shop' } : {}),
        tags: index % 5 === 0 ? ['gift'] : [],
        fields: {
          'Order number': `WEB-${1001 + index}`,
          Delivery: random.pick(['Pick-up', 'Courier', 'Post']),
        },
      };
    });
    const customers = SHOPPERS.map(
      (name, index): CustomerSeed => ({
        name,
        contacts: [name],
        next_price: random.int(2, 40) * 10,
        next_in_days: random.int(-10, 60),
        responsible: index % 2 === 0 ? 'rosa' : 'tim',
        created: 300 - index * 9,
        updated: 12,
        segments:
          index % 2 === 0
            ? ['Regulars']
            : index === 1
              ? ['Regulars', 'Bought a bicycle']
              : ['Bought a bicycle'],
        purchases: Array.from({ length: random.int(1, 4) }, (_, at) => ({
          price: random.int(2, 90) * 10,
          days: 10 + at * 40,
        })),
      }),
    );
    return {
      account: {
        name: 'Two Wheels',
        currency: 'EUR',
        currency_symbol: '€',
        country: 'PT',
        timezone: 'Europe/Lisbon',
        customers_mode: 'segments',
      },
      users: [
        { name: 'Rosa Lima', email: 'rosa@example.com', is_admin: true, lang: 'pt' },
        { name: 'Tim Archer', email: 'tim@example.com' },
        { name: 'Counter', email: 'counter@example.com', rights: { catalog_access: false } },
      ],
      pipelines: [
        { name: 'Orders', stages: ['Cart', 'Paid', 'Packed', 'Sent'] },
        { name: 'Repairs', stages: ['Brought in', 'Waits for parts', 'Ready'] },
      ],
      fields: {
        leads: [
          { name: 'Order number', type: 'text', code: 'ORDER_NUMBER' },
          { name: 'Delivery', type: 'select', enums: ['Pick-up', 'Courier', 'Post'] },
        ],
        customers: [{ name: 'Loyalty card', type: 'text' }],
      },
      sources: [{ name: 'Web shop', external_id: 'web-shop', pipeline: 'Orders' }],
      catalogs: [
        {
          name: 'Products',
          type: 'products',
          fields: [
            { name: 'Group', type: 'category', code: 'GROUP', enums: ['Bicycles', 'Accessories'] },
            { name: 'In stock', type: 'numeric', code: 'STOCK' },
            { name: 'Old price', type: 'price', code: 'OLD_PRICE' },
          ],
          elements: products,
        },
        {
          name: 'Invoices',
          type: 'invoices',
          fields: [
            { name: 'Status', type: 'select', code: 'BILL_STATUS', enums: ['Created', 'Sent', 'Paid'] },
            { name: 'Sum', type: 'monetary', code: 'BILL_PRICE', currency: 'EUR' },
          ],
          elements: leads
            .filter((_, index) => index % 4 === 0)
            .map(({ price = 0 }, index) => ({
              name: `Invoice ${1001 + index * 4}`,
              fields: { BILL_STATUS: ['Created', 'Sent', 'Paid'][index % 3], BILL_PRICE: String(price) },
            })),
        },
        {
          name: 'Shops',
          fields: [{ name: 'City', type: 'text', code: 'CITY' }],
          elements: ['Porto', 'Lisboa', 'Braga'].map((city) => ({
            name: `Two Wheels ${city}`,
            fields: { CITY: city },
          })),
        },
      ],
      segments: [
        { name: 'Regulars', color: '#ffcc66' },
        { name: 'Bought a bicycle', color: '#87f2c0' },
      ],
      contacts: SHOPPERS.map((name, index) => ({
        name,
        responsible: index % 2 === 0 ? 'rosa' : 'tim',
        created: 320 - index * 9,
        fields: {
          PHONE: `+35191555${String(4200 + index)}`,
          EMAIL: `shopper${index + 1}@example.net`,
        },
      })),
      leads,
      customers,
    };
  },
};
