import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isKitError, type KitError } from '@kommo-widget/manifest';
import { type RollupBuild, type RollupError, type RollupOptions, rollup, watch } from 'rollup';
import { buildError, unresolvedImport } from './build-error.ts';
import { BUILT_SCRIPT, sourceEntry } from './entry.ts';
import { WIDGET_OUTPUT, widgetConfig } from './rollup.ts';

export { sourceEntry } from './entry.ts';
export { importConfig } from './import-config.ts';

export interface BuildResult {
  /** The file that was written. */
  readonly file: string;
  readonly ms: number;
  /** What rollup found odd but could live with, one line each. */
  readonly warnings: readonly string[];
}

export type WatchResult = BuildResult | { readonly error: KitError };

function configOf(folder: string, warnings: string[]): RollupOptions {
  const { input, external, plugins } = widgetConfig({ input: sourceEntry(folder) ?? 'src/script.ts' });
  return {
    input,
    external,
    plugins,
    onLog(level, log) {
      if (log.code === 'UNRESOLVED_IMPORT') throw unresolvedImport(folder, log);
      if (level === 'warn') warnings.push(log.message);
    },
  } as RollupOptions;
}

async function emit(bundle: RollupBuild, file: string, sourcemap: boolean): Promise<void> {
  const { output } = await bundle.generate({ ...WIDGET_OUTPUT, file, sourcemap: sourcemap && 'inline' });
  const map = sourcemap ? `\n//# sourceMappingURL=${output[0].map?.toUrl()}\n` : '';
  await writeFile(file, output[0].code + map);
}

const asKitError = (folder: string, error: unknown): KitError =>
  isKitError(error) ? error : buildError(folder, error as RollupError);

/**
 * Builds `src/script.ts` of a widget to `script.js` beside its manifest.json. Everything that is needed comes with
 * the kit; the project needs no install of its own as long as it imports nothing but the page's modules.
 * @throws KitError `build-failed`, `unresolved-import`: the sources are wrong
 */
export async function buildWidget(folder: string): Promise<BuildResult> {
  const start = performance.now();
  const file = join(folder, BUILT_SCRIPT);
  const warnings: string[] = [];
  try {
    const bundle = await rollup(configOf(folder, warnings));
    await emit(bundle, file, false);
    await bundle.close();
  } catch (error) {
    throw asKitError(folder, error);
  }
  return { file, ms: performance.now() - start, warnings };
}

/**
 * Builds a widget, and again whenever one of its sources changes, with a source map in the file.
 * @param onResult hears of every build, the first one too
 * @returns once the first build is through, whatever it gave
 */
export async function watchWidget(
  folder: string,
  onResult: (result: WatchResult) => void,
): Promise<{ close(): Promise<void> }> {
  const file = join(folder, BUILT_SCRIPT);
  const warnings: string[] = [];
  const watcher = watch({ ...configOf(folder, warnings), watch: { skipWrite: true, clearScreen: false } });
  await new Promise<void>((first) => {
    watcher.on('event', async (event) => {
      if (event.code === 'START') warnings.length = 0;
      if (event.code !== 'BUNDLE_END' && event.code !== 'ERROR') return;
      try {
        if (event.code === 'ERROR') throw event.error;
        await emit(event.result, file, true);
        onResult({ file, ms: event.duration, warnings: [...warnings] });
      } catch (error) {
        onResult({ error: asKitError(folder, error) });
      } finally {
        await event.result?.close();
        first();
      }
    });
  });
  return { close: () => watcher.close() };
}
