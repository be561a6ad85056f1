import { afterAll, expect, it } from 'vitest';
import { ROUTES } from '../src/routes.ts';
import { open } from './support.ts';

/**
 * Clients with typed models send every member they know, with the zero of its type where nothing was said. So each
 * member of each body is empty in turn, the rest being right.
 */
const EMPTY: readonly unknown[] = [0, '', null];

type Schema = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const api = open({ scenario: 'small-sales-team', mayReach: () => false });
afterAll(() => api.crm.close());

/** The first id of the list that a path leads into. */
const first = new Map<string, number>();
async function idIn(path: string): Promise<number> {
  const [, list = 'leads'] = /\/(leads|contacts|companies|customers|tasks)\b/.exec(path) ?? [];
  if (path.includes('catalog_id')) return 1001;
  const known = first.get(list);
  if (known !== undefined) return known;
  const answer = await api.get(`/api/v4/${list}?limit=1`);
  const id =
    answer.status === 200 ? (Object.values(answer.body._embedded) as { id: number }[][])[0]?.[0]?.id : 1;
  first.set(list, id ?? 1);
  return id ?? 1;
}

const members = (schema: Schema): [string, Schema][] =>
  Object.entries((schema.properties ?? {}) as Record<string, Schema>);
const firstOf = (schema: Schema): Schema =>
  ((schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined)?.[0] ?? schema;

/** The least that a schema asks for. */
function least(given: Schema, id: number): unknown {
  const schema = firstOf(given);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const required = (schema.required ?? []) as readonly string[];
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(
        members(schema).flatMap(([name, member]) =>
          required.includes(name) ? [[name, least(member, id)]] : [],
        ),
      );
    case 'array':
      return [least((schema.items ?? {}) as Schema, id)];
    case 'integer':
    case 'number':
      return id;
    case 'boolean':
      return true;
    default:
      return schema.format === 'uri' ? 'https://example.com/x' : 'x';
  }
}

/** Where the members of a body stand, three levels deep. */
function places(given: Schema, at: Path = []): Path[] {
  const schema = firstOf(given);
  if (schema.items) return at.length > 5 ? [] : places(schema.items as Schema, [...at, 0]);
  if (at.length > 5) return [];
  return members(schema).flatMap(([name, member]) => [[...at, name], ...places(member, [...at, name])]);
}

/** A copy of the body with one member replaced, and whatever it stands in made. */
function put(body: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inside = (typeof body === 'object' && body !== null ? body : {}) as Record<string | number, unknown>;
  if (typeof step === 'number') return [put(inside[step] ?? {}, rest, value)];
  return { ...inside, [step]: put(inside[step], rest, value) };
}

it('members that are empty are taken or refused, and never break the CRM', async () => {
  const found: string[] = [];
  for (const { method, path, body } of ROUTES) {
    if (body?.contentType !== 'application/json' || !path.startsWith('/api/v4/')) continue;
    const id = await idIn(path);
    const address = path.replace(/\{\w+\}/g, String(id));
    for (const place of places(body.schema)) {
      for (const empty of EMPTY) {
        const answer = await api.call(method, address, put(least(body.schema, id), place, empty));
        if (answer.status >= 500)
          found.push(`${method} ${path} ${place.join('.')} = ${JSON.stringify(empty)}`);
      }
    }
  }
  expect(found).toEqual([]);
}, 60_000);
