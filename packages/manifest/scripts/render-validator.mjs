import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { conditionsOf, textsOf, withoutKeywords } from './schema.mjs';

/** Keywords for editors and readers only. */
const ANNOTATIONS = new Set([
  '$comment',
  'title',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'examples',
  'default',
  'deprecated',
  'format',
  'defaultSnippets',
  'patternErrorMessage',
  'errorMessage',
]);

/**
 * The validator as the text of a TypeScript module without any import: ajv is needed here and not at run time, where
 * it would cost more than everything else of a check.
 */
export async function renderValidator(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: false },
  });
  const validate = ajv.compile(withoutKeywords(schema, (keyword) => ANNOTATIONS.has(keyword)));
  const bundled = await build({
    stdin: { contents: standaloneCode.default(ajv, validate), resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'iife',
    globalName: 'bundle',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return [
    '// Made from schema/manifest.schema.json by scripts/generate.mjs. Do not edit.',
    '// @ts-nocheck',
    bundled.outputFiles[0].text.trim(),
    'export const validate: { (value: unknown): boolean; errors?: readonly unknown[] | null } = bundle.default;',
    `export const CONDITIONS: readonly { readonly name: string; readonly message: string }[] = ${JSON.stringify(conditionsOf(schema), null, 2)};`,
    `export const TEXTS: Readonly<Record<string, string>> = ${JSON.stringify(textsOf(schema), null, 2)};`,
    '',
  ].join('\n');
}
