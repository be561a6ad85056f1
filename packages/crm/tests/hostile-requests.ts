import type { Method, Route } from '../src/http/route.ts';
import { seededRandom } from './seeded.ts';

/** One request that no honest client would send. */
export interface Hostile {
  readonly method: Method;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

type Schema = Readonly<Record<string, unknown>>;

const SCALARS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  142,
  1e308,
  2 ** 53,
  -(2 ** 31),
  '',
  '0',
  'null',
  'ünï © 漢字 \u{1f600}',
  '\u0000\u0007\u202e',
  '\ud800',
  "'; DROP TABLE lead; --",
  '%_%',
  '<b>x</b>',
  '{{lead.name}}',
  'http://[',
  'https://example.com/x',
  'x'.repeat(5_000),
  [],
  {},
  [[]],
  [null],
  { id: {} },
  { __proto__x: 1, constructor: 1, toString: 'x' },
];

const WEIRD_SEGMENTS = [
  '0',
  '-1',
  '00',
  '1e3',
  '9'.repeat(400),
  '9007199254740993',
  '%00',
  '%F0%9F%98%80',
  '%E0%A4%A',
  '..%2f..',
  'x',
  "'--",
  'constructor',
  '__proto__',
];

const WEIRD_QUERIES = [
  'filter[=1&filter]=2&[]=3',
  'filter[id][][][]=1&filter[id][a][b][c][d][e][f][g][h]=2',
  'filter[statuses]=x&filter[statuses][0][status_id][]=x',
  'filter[id]=&filter[created_at][from][to]=x&filter[updated_at]=,,',
  'filter[custom_fields_values][x][]=1&filter[custom_fields_values][1][from]=NaN',
  'filter[cf][1][]=1&filter[price][from]=Infinity&filter[price][to]=x',
  'filter[__proto__][x]=1&filter[constructor]=1&__proto__[x]=1',
  'page=-1&limit=0',
  'page=1e99&limit=99999999999999999999',
  'page[]=1&limit[a]=2&with[]=x&order=x&query[]=y',
  'with=,,,catalog_elements,%00,contacts&order[id]=sideways&order[x]=asc',
  'query=%25_%22%27*%28NEAR%29%F0%9F%98%80',
  'query=%E0%A4%A&filter[name]=%FF%FE',
  `filter[id]=${'1,'.repeat(300)}`,
  `${'a[b]'.repeat(40)}=1`,
  'x'.repeat(4_000),
];

const CONTENT_TYPES = [
  'application/json',
  'application/hal+json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/xml',
  'image/png',
  ';;;',
];

const FORMS = [
  'request[leads][add][0][name]=x&request[leads][update]=1',
  'request[contacts][add][][custom_fields][0][values][0][value]=1&request[contacts][add]=x',
  'add[0][name][]=x&add[0][id]=x&update[][id][]=1&unlink=1',
  'a[[b]]=1&]a[=2&[][][]=3&=4&&&',
  'id[]=x&ID=x&ACTION=ALL_DELETE&element_id[a]=b&ELEMENT_TYPE=99',
  `${'a[x]'.repeat(200)}=1`,
  '%%%=%E0%A4%A&\u0000=1',
];

/** An endless supply of bad requests to the routes; the same ones for the same seed. */
export function hostileRequests(
  routes: readonly Route[],
  ids: readonly (number | string)[],
  seed: number,
): () => Hostile {
  const random = seededRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  const segment = (name: string): string =>
    chance(0.75) && ids.length > 0
      ? encodeURIComponent(String(pick(ids.filter((id) => name.includes('id') || typeof id === 'string'))))
      : pick(WEIRD_SEGMENTS);

  const scalar = (): unknown => (chance(0.3) ? pick(ids) : pick(SCALARS));

  /** How much of a body is wrong: with a little, it comes past the validation. */
  let mistakes = 0;
  /** What the schema asks for, wrong in some places. */
  const like = (schema: Schema, depth = 0): unknown => {
    if (depth > 8 || chance(mistakes)) return scalar();
    const choices = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
    if (choices) return like(pick(choices), depth);
    if (Array.isArray(schema.enum)) return pick(schema.enum);
    const type = Array.isArray(schema.type) ? pick(schema.type) : schema.type;
    if (type === 'integer')
      return chance(0.7) ? pick(ids.filter((id) => typeof id === 'number')) : pick([0, -1, 142, 2 ** 53 - 1]);
    if (type === 'number') return pick([0, 1.5, -1e308, 7]);
    if (type === 'boolean') return chance(0.5);
    if (type === 'string')
      return schema.format === 'uri'
        ? 'https://example.com/x'
        : pick(SCALARS.filter((each) => typeof each === 'string'));
    if (type === 'array')
      return Array.from({ length: pick([0, 1, 1, 2, 3]) }, () =>
        like((schema.items ?? {}) as Schema, depth + 1),
      );
    const members = schema.properties as Readonly<Record<string, Schema>> | undefined;
    if (type !== 'object' && !members) return scalar();
    const required = (schema.required ?? []) as readonly string[];
    const made: Record<string, unknown> = chance(0.1) ? { stranger: scalar() } : {};
    for (const [name, member] of Object.entries(members ?? {}))
      if (chance(required.includes(name) ? 0.95 : 0.4)) made[name] = like(member, depth + 1);
    return made;
  };

  const broken = (schema: Schema): string => {
    const text = JSON.stringify(like(schema)) ?? '';
    return pick([
      () => text.slice(0, Math.floor(random() * text.length)),
      () => `${text}${text}`,
      () => '['.repeat(20_000),
      () => `${'[{"a":'.repeat(500)}1${'}]'.repeat(500)}`,
      () => `[${'{"name":"x"},'.repeat(3_000)}{}]`,
      () => '{"name":NaN}',
      () => '\ufeff[{}]',
      () => '   ',
      () => JSON.stringify(scalar()) ?? '',
    ])();
  };

  const bodyOf = (route: Route): string | undefined => {
    const schema = route.body?.schema ?? {};
    if (chance(0.08)) return undefined;
    if (chance(0.15)) return broken(schema);
    if (chance(route.body?.contentType.includes('form') ? 0.4 : 0.05)) return pick(FORMS);
    return JSON.stringify(like(schema)) ?? '';
  };

  return () => {
    const route = pick(routes);
    mistakes = pick([0, 0.02, 0.15]);
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name));
    const filters = Object.keys(route.query?.filters ?? {});
    const filter =
      filters.length > 0
        ? `&filter[${pick(filters)}]${pick(['', '[]', '[from]', '[0][id]', '[x][y][]'])}=${encodeURIComponent(String(pick([...ids, 'x', '', '-1', 'a,b', '1e400'])))}`
        : '';
    const query = chance(0.5) ? `?${pick(WEIRD_QUERIES)}${filter}` : filter.replace('&', '?');
    const method = chance(0.05) ? pick(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const) : route.method;
    return {
      method,
      path: `${path}${query}`,
      headers: {
        'content-type': chance(0.3) ? pick(CONTENT_TYPES) : (route.body?.contentType ?? 'application/json'),
        ...(chance(0.1)
          ? { origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' }
          : {}),
        ...(chance(0.03)
          ? { authorization: pick(['', 'Bearer', 'Bearer x.y.z', 'Basic eDp5', 'Bearer e30.e30.']) }
          : {}),
      },
      body: method === 'GET' ? undefined : bodyOf(route),
    };
  };
}
