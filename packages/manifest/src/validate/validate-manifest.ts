import { CONDITIONS, validate } from '../generated.local/manifest-validator.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import { messageOf } from './message.ts';
import { conditionOf, essential, type SchemaError } from './schema-error.ts';
import { isTooLarge, MAX_VALUES } from './size.ts';

/**
 * Holds a parsed `manifest.json` against the schema. Nothing is thrown and nothing is repaired; a manifest without
 * problems may be taken for a `Manifest`.
 *
 * Keys that the schema does not know are no problem here: real manifests have them, and whether one is a misspelt
 * other is a question for the linter.
 *
 * @returns all problems, in the order of the schema
 */
export function validateManifest(value: unknown): ManifestProblem[] {
  if (isTooLarge(value)) {
    const message = `holds more than ${MAX_VALUES} values, which no widget needs`;
    return [{ pointer: '', keyword: 'maxValues', message, params: { limit: MAX_VALUES } }];
  }
  if (validate(value)) return [];
  return essential((validate.errors ?? []) as readonly SchemaError[]).map(toProblem);
}

function toProblem(error: SchemaError): ManifestProblem {
  const { instancePath: pointer, keyword, params } = error;
  const index = conditionOf(error);
  const condition = index === undefined ? undefined : CONDITIONS[index];
  if (condition === undefined) return { pointer, keyword, message: messageOf(error), params };
  return { pointer, keyword, message: condition.message, params, condition: condition.name };
}
