import { readFileSync } from 'node:fs';

const file = new URL('../schema/manifest.schema.json', import.meta.url);

/** The schema of manifest.json, read anew. */
export const readSchema = () => JSON.parse(readFileSync(file, 'utf8'));

/** The conditions between blocks: each entry of `allOf` has its name as `$comment` and says what it wants. */
export const conditionsOf = (schema) =>
  schema.allOf.map(({ $comment, description }) => ({ name: $comment, message: description }));

/**
 * What to say where a pattern does not match or no alternative fits: by the pattern itself, which may stand in many
 * places, or by the path of the keyword in the schema.
 */
export function textsOf(schema, path = '#', texts = {}) {
  if (schema === null || typeof schema !== 'object') return texts;
  if (schema.patternErrorMessage !== undefined) texts[schema.pattern] = schema.patternErrorMessage;
  for (const keyword of ['anyOf', 'not']) {
    if (schema[keyword] !== undefined && schema.errorMessage !== undefined) {
      texts[`${path}/${keyword}`] = schema.errorMessage;
    }
  }
  for (const [key, value] of Object.entries(schema)) textsOf(value, `${path}/${key}`, texts);
  return texts;
}

/**
 * A copy of a schema without some keywords. What stands under `properties` and `$defs` are names and not keywords:
 * there may be a setting that is called like one.
 *
 * @param {(keyword: string) => boolean} isUnwanted
 */
export function withoutKeywords(schema, isUnwanted) {
  if (Array.isArray(schema)) return schema.map((item) => withoutKeywords(item, isUnwanted));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !isUnwanted(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      keyword === 'properties' || keyword === '$defs'
        ? mapValues(value, (part) => withoutKeywords(part, isUnwanted))
        : withoutKeywords(value, isUnwanted),
    ]),
  );
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
