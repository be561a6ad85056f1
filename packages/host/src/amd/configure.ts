import { MODULES, type ModuleInfo } from '@kommo-widget/manifest';
import type { LoaderGlobal } from './loader-types.ts';
import { VENDOR_MODULES } from './vendor-table.ts';

/** Where the server keeps the files of {@link VENDOR_MODULES}. */
export const VENDOR_BASE = '/__kit/vendor/';

/** Ids that no table knows end up below this address, where nothing is served: see `load.ts`. */
export const UNKNOWN_BASE = '/__kit/vendor/unknown/';

/** Other names of the modules of the page, with the name they stand for. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries<ModuleInfo>(MODULES).flatMap(([id, { aliases = [] }]) =>
    aliases.map((alias): [string, string] => [alias, id]),
  ),
);

const SECONDS_TO_LOAD = 7;

/** Teaches the loader the ids of the live page. `argumentOf` gives what is added to an address, or nothing. */
export function configureLoader(loader: LoaderGlobal, argumentOf: (url: string) => string): void {
  const lazy = VENDOR_MODULES.filter((module) => !module.core);
  loader.config({
    baseUrl: UNKNOWN_BASE,
    waitSeconds: SECONDS_TO_LOAD,
    paths: Object.fromEntries(lazy.map(({ id }) => [id, VENDOR_BASE + id])),
    map: { '*': Object.fromEntries(ALIASES) },
    urlArgs: (_id: string, url: string) => {
      const argument = argumentOf(url);
      return argument === '' ? '' : `${url.includes('?') ? '&' : '?'}${argument}`;
    },
  });
}
