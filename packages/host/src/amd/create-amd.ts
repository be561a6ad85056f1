import type { Reporter } from '../reports/reporter.ts';
import { configureLoader } from './configure.ts';
import { defineNow } from './define-now.ts';
import { describe, watchLoading } from './load.ts';
import type { LoadError, LoaderGlobal } from './loader-types.ts';
import { localizeMoment } from './localize-moment.ts';
import { json, optional } from './plugins.ts';
import { allowSyncRequire } from './sync-require.ts';
import { forget, unload } from './unload.ts';

export interface Amd {
  /** Makes a module of the page's own available. */
  provide(id: string, value: unknown): void;
  /** Loads a script by its address and gives its module's value. */
  load(url: string): Promise<unknown>;
  /** Forgets every module below an address. */
  unload(base: string): void;
}

/** The AMD side of the page: one shared context, as live. `argumentOf` busts the caches of widget files; `lang` is for moment. */
export function createAmd(
  loader: LoaderGlobal,
  reporter: Reporter,
  argumentOf: (url: string) => string,
  lang: string,
): Amd {
  configureLoader(loader, argumentOf);
  watchLoading(loader, reporter);
  allowSyncRequire(loader, localizeMoment(loader, lang));
  defineNow(loader, 'json', json);
  defineNow(loader, 'optional', optional);
  return {
    provide: (id, value) => defineNow(loader, id, value),
    load: (url) =>
      new Promise((done, fail) => {
        loader([url], done, (error: LoadError) => {
          forget(loader, [url, ...(error.requireModules ?? [])]);
          fail(describe(error));
        });
      }),
    unload: (base) => unload(loader, base),
  };
}
