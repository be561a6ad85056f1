import { isHostModule } from '@kommo-widget/manifest';
import commonjsModule from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { OutputOptions, Plugin, RollupOptions } from 'rollup';
import { ownCopy } from './own-copy.ts';
import { stripTypes } from './strip-types.ts';

// The package's types call it CommonJS; the module that Node loads is the function itself.
const commonjs = commonjsModule as unknown as () => Plugin;

export interface WidgetRollupOptions {
  /** `src/script.ts` by default. */
  readonly input?: string;
  /** `script.js` by default. */
  readonly file?: string;
  /** Your own, before the ones of the preset. */
  readonly plugins?: readonly Plugin[];
}

/** How a bundle must be written for Kommo: an AMD module whose value is the default export. */
export const WIDGET_OUTPUT: OutputOptions = {
  format: 'amd',
  exports: 'default',
  // The value of an AMD module of the page is the module itself, not `{default}`.
  interop: 'default',
  inlineDynamicImports: true,
  generatedCode: 'es2015',
  indent: '\t',
};

/**
 * A configuration of rollup for a widget. Modules of the page (`jquery`, `lib/components/base/modal`, `text!…`) stay
 * outside and become dependencies of `define`; everything else, packages of npm too, goes into the one file.
 *
 * ```js
 * // rollup.config.mjs
 * import { widgetConfig } from '@kommo-widget/sdk/rollup';
 * export default widgetConfig();
 * ```
 */
export function widgetConfig(options: WidgetRollupOptions = {}): RollupOptions {
  return {
    input: options.input ?? 'src/script.ts',
    external: isHostModule,
    plugins: [
      ...(options.plugins ?? []),
      ownCopy(),
      nodeResolve({ browser: true, extensions: ['.ts', '.tsx', '.mjs', '.js', '.jsx', '.json'] }),
      stripTypes(),
      commonjs(),
    ],
    output: { ...WIDGET_OUTPUT, file: options.file ?? 'script.js' },
  };
}
