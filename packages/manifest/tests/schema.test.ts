import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { LANGS, LOCATIONS, type LocationInfo } from '../src/index.ts';

const file = fileURLToPath(new URL('../schema/manifest.schema.json', import.meta.url));
const schema: Node = JSON.parse(readFileSync(file, 'utf8'));

interface Node {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly items?: Node;
}

/** Every schema inside of `node`, with the path to it; conditions describe no value and are left out. */
function* nodes(node: Node, path = ''): Generator<[string, Node]> {
  yield [path, node];
  for (const [key, value] of Object.entries(node)) {
    if (['allOf', 'anyOf', 'if', 'then', 'not', 'defaultSnippets', 'enum', 'examples'].includes(key))
      continue;
    if (value === null || typeof value !== 'object') continue;
    yield* nodes(value as Node, `${path}/${key}`);
  }
}

const described = [...nodes(schema)].filter(([path]) => /(^|\/(properties|\$defs)\/[^/]+)$/.test(path));

describe('manifest.schema.json', () => {
  it('is a valid schema of draft 2020-12', () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('stays small enough for editors', () => {
    expect(statSync(file).size).toBeLessThan(60_000);
  });

  it.each(described)('explains %s, with a link to the docs', (_path, node) => {
    const [text, link] = node.markdownDescription?.split('\n\n') ?? [];
    expect(node.description).toMatch(/^[A-Za-z].*\.$/);
    expect(text).toBe(node.description);
    expect(link).toMatch(
      /^\[(Kommo|amoCRM) docs\]\(https:\/\/(developers\.kommo\.com\/docs|www\.amocrm\.ru\/developers\/content)\/.+\)$/,
    );
  });

  it('describes every value of every list that has descriptions', () => {
    const lists = [...nodes(schema)].filter(([, node]) => node.enumDescriptions !== undefined);
    expect(lists.length).toBeGreaterThan(3);
    for (const [path, node] of lists) expect(node.enumDescriptions?.length, path).toBe(node.enum?.length);
  });

  it('knows the locations of the table, and no others', () => {
    const known = Object.entries<LocationInfo>(LOCATIONS).flatMap(([code, { postfix }]) =>
      postfix ? [`${code}-1`, `${code}-0`, code] : [code],
    );
    expect([...(schema.properties?.locations?.items?.enum ?? [])].sort()).toEqual(known.sort());
  });

  it('knows the languages of the table, and no others', () => {
    const locale = schema.properties?.widget?.properties?.locale;
    expect(locale?.items?.enum).toEqual([...LANGS]);
  });
});
