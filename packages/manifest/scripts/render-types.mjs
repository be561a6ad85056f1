import { compile } from 'json-schema-to-typescript';
import { withoutKeywords } from './schema.mjs';

/** What says how values depend on each other: types cannot follow, and would only become unreadable. */
const WITHOUT_TYPES = new Set([
  '$id',
  '$schema',
  'allOf',
  'anyOf',
  'not',
  'if',
  'then',
  'deprecated',
  'markdownDescription',
  'defaultSnippets',
]);

/** The TypeScript types of manifest.json, as the text of a module. */
export async function renderTypes(schema) {
  const shapes = withoutKeywords(schema, (keyword) => WITHOUT_TYPES.has(keyword));
  return compile(plainReferences(shapes, shapes.$defs), 'Manifest', {
    additionalProperties: false,
    bannerComment: '// Made from schema/manifest.schema.json by scripts/generate.mjs. Do not edit.',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** A reference with its own description would become a second type of the same shape: the first must do. */
function plainReferences(node, $defs) {
  if (Array.isArray(node)) return node.map((item) => plainReferences(item, $defs));
  if (node === null || typeof node !== 'object') return node;
  const { $ref } = node;
  if (typeof $ref === 'string' && $defs[$ref.split('/').at(-1)]?.title !== undefined) return { $ref };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, plainReferences(value, $defs)]));
}
