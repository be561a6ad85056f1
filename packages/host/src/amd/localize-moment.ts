import type { LoaderGlobal } from './loader-types.ts';

interface Moment {
  locale(lang: string): unknown;
}

/** Makes moment speak the user's language as soon as a widget has it loaded; the live page does so for its own. */
export function localizeMoment(loader: LoaderGlobal, lang: string): (id: string, value: unknown) => void {
  const localize = (id: string, value: unknown): void => {
    if (id === 'moment' && value) (value as Moment).locale(lang);
  };
  loader.onResourceLoad = (context, { id }) => localize(id, context.defined[id]);
  return localize;
}
