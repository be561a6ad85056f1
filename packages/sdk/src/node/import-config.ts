import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type RollupError, rollup } from 'rollup';
import { buildError } from './build-error.ts';
import { stripTypes } from './strip-types.ts';

/**
 * The default export of a configuration file in JavaScript or TypeScript, with the files that it imports. TypeScript
 * is bundled first, as Node 20 cannot read it.
 * @throws KitError `build-failed`: it is no valid source, or throws
 */
export async function importConfig(path: string): Promise<unknown> {
  try {
    const url = /\.[cm]?ts$/.test(path) ? await bundled(path) : pathToFileURL(path).href;
    const module: { default?: unknown } = await import(url);
    return module.default;
  } catch (error) {
    throw buildError(dirname(path), error as RollupError);
  }
}

async function bundled(path: string): Promise<string> {
  const bundle = await rollup({
    input: path,
    external: /^node:/,
    plugins: [nodeResolve({ extensions: ['.ts', '.mjs', '.js', '.json'] }), stripTypes()],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`;
}
