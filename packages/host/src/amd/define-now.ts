import type { LoaderGlobal } from './loader-types.ts';

/** Makes a value a module of the page at once, so that a synchronous `require` finds it too. */
export function defineNow(loader: LoaderGlobal, id: string, value: unknown): void {
  loader.s.contexts._.defined[id] = value;
}
