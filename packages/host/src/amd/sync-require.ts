import { ALIASES, VENDOR_BASE } from './configure.ts';
import type { LoaderGlobal } from './loader-types.ts';
import { VENDOR_MODULES } from './vendor-table.ts';

const LAZY = new Set<string>(VENDOR_MODULES.map(({ id }) => id));

type Define = (needs: readonly string[], factory: (...needs: unknown[]) => unknown) => void;

/**
 * Lets `require('moment')` answer at once. The live page has loaded its libraries before any widget starts, so real
 * bundles call it without asking first; here they are lazy, and such a call fetches the file synchronously.
 */
export function allowSyncRequire(loader: LoaderGlobal, loaded: (id: string, value: unknown) => void): void {
  const context = loader.s.contexts._;
  const original = context.require;

  const loadNow = (id: string): unknown => {
    if (Object.hasOwn(context.defined, id)) return context.defined[id];
    const request = new XMLHttpRequest();
    request.open('GET', `${VENDOR_BASE}${id}.js`, false);
    request.send();
    if (request.status !== 200) return undefined;
    const define: Define = (needs, factory) => {
      context.defined[id] = factory(
        ...needs.map((need) => (need === 'module' ? { config: () => ({}) } : loadNow(need))),
      );
    };
    new Function('define', request.responseText)(Object.assign(define, { amd: {} }));
    loaded(id, context.defined[id]);
    return context.defined[id];
  };

  context.require = Object.assign(
    (ids: string | readonly string[], done?: unknown, failed?: unknown): unknown => {
      const id = typeof ids === 'string' ? (ALIASES.get(ids) ?? ids) : '';
      if (LAZY.has(id)) loadNow(id);
      return original(ids, done, failed);
    },
    original,
  );
}
