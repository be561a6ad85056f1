import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { collectionOf } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';

/** Id (the number of ISO 4217), code, name, sign. */
const CURRENCIES = [
  [840, 'USD', 'US dollar', '$'],
  [978, 'EUR', 'Euro', '€'],
  [826, 'GBP', 'Pound sterling', '£'],
  [986, 'BRL', 'Brazilian real', 'R$'],
  [484, 'MXN', 'Mexican peso', '$'],
  [32, 'ARS', 'Argentine peso', '$'],
  [152, 'CLP', 'Chilean peso', '$'],
  [170, 'COP', 'Colombian peso', '$'],
  [604, 'PEN', 'Peruvian sol', 'S/'],
  [949, 'TRY', 'Turkish lira', '₺'],
  [360, 'IDR', 'Indonesian rupiah', 'Rp'],
  [356, 'INR', 'Indian rupee', '₹'],
  [784, 'AED', 'UAE dirham', 'د.إ'],
  [124, 'CAD', 'Canadian dollar', '$'],
  [36, 'AUD', 'Australian dollar', '$'],
  [756, 'CHF', 'Swiss franc', 'Fr'],
  [985, 'PLN', 'Polish zloty', 'zł'],
  [398, 'KZT', 'Kazakhstani tenge', '₸'],
  [643, 'RUB', 'Russian ruble', '₽'],
] as const;

export const currencyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v4/currencies',
    section: '24',
    summary: 'List the currencies of monetary fields',
    reply: {
      kind: 'collection',
      of: 'currencies',
      item: objectSchema({ id: INT, code: TEXT, name: TEXT, symbol: TEXT }),
    },
    handle: (ctx) =>
      collectionOf(
        ctx,
        'currencies',
        CURRENCIES.map(([id, code, name, symbol]) => ({ id, code, name, symbol })),
      ),
  }),
];
