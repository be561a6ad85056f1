import type { Lang } from '@kommo-widget/manifest';
import { currentLang } from './lang.ts';

type Complete = 'en' | 'es' | 'pt' | 'ru';

/**
 * Texts of one area of the UI. English names the keys; Spanish, Portuguese and Russian are complete; the other
 * languages may leave keys out, which then show in English.
 */
export type TextTable<K extends string> = Record<Complete, Readonly<Record<K, string>>> &
  Partial<Record<Exclude<Lang, Complete>, Readonly<Partial<Record<K, string>>>>>;

/** Looks a text up in the language of the page; `{name}` is replaced by the parameter of that name. */
export type Translate<K extends string> = (
  key: K,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** Makes the lookup function of an area: `const t = defineTexts({ en, es, pt, ru })`. */
export function defineTexts<K extends string>(table: TextTable<K>): Translate<K> {
  return (key, params) => {
    const text = table[currentLang()]?.[key] ?? table.en[key];
    return params ? fill(text, params) : text;
  };
}

function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
