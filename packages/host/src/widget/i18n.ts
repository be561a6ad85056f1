import type { Member } from './services.ts';

/** `self.i18n('settings.login')`: a text, or an object for a section; `false` where there is none. */
export const i18n: Member<(path?: string) => unknown> = (state) => (path) => {
  const langs = state.instance.langs ?? state.langs;
  return path === undefined ? langs : lookUp(langs, path);
};

/** The value below a dotted path. A key that holds dots itself is found too. */
export function lookUp(langs: unknown, path: string): unknown {
  if (typeof langs !== 'object' || langs === null) return false;
  const texts = langs as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(texts, path)) return texts[path];
  const value = String(path)
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      texts,
    );
  return value ?? false;
}
