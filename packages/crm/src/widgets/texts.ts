import type { OfferedWidget } from '../crm.ts';
import { isRecord } from '../shape/index.ts';

/** The language of the user where the widget speaks it, else English, else the first that it has. */
export function languageOf(widget: OfferedWidget, lang: string): string {
  const known = Object.keys(widget.i18n);
  return [lang, 'en'].find((one) => known.includes(one)) ?? known[0] ?? 'en';
}

/** The text behind a key of the manifest, such as `widget.name`; a value that is no key is the text itself. */
export function textIn(widget: OfferedWidget, lang: string, key: unknown): string {
  if (typeof key !== 'string') return '';
  let value: unknown = widget.i18n[languageOf(widget, lang)];
  for (const part of key.split('.')) value = isRecord(value) ? value[part] : undefined;
  if (typeof value === 'string') return value;
  return /^[\w-]+(\.[\w-]+)+$/.test(key) ? '' : key;
}
