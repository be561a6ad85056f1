import type { LoaderGlobal } from './loader-types.ts';

/** Forgets every module below an address, in whatever plugin's hands, so that it is fetched anew. */
export function unload(loader: LoaderGlobal, base: string): void {
  const { defined, registry } = loader.s.contexts._;
  for (const id of [...Object.keys(defined), ...Object.keys(registry)]) {
    if (id.includes(base)) loader.undef(id);
  }
}

/** Forgets modules that failed, so that the next widget that asks for them tries again. */
export function forget(loader: LoaderGlobal, ids: readonly string[]): void {
  for (const id of ids) loader.undef(id);
}
