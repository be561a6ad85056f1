import type { JsonDocument, JsonPath } from '../../documents/json.ts';
import type { Widget } from '../../documents/widget.ts';

/** A text of the widget that the marketplace shows. */
export interface ShownText {
  readonly key: 'name' | 'short_description' | 'description';
  readonly locale: string;
  readonly json: JsonDocument;
  readonly path: JsonPath;
  readonly text: string;
}

/** Name, short description and description in every language that the manifest declares. */
export function shownTexts(widget: Widget, keys: readonly ShownText['key'][]): ShownText[] {
  const { manifest } = widget;
  if (!manifest) return [];
  const locales = new Set(manifest.locales.map(({ code }) => code));
  return widget.languages
    .filter(({ locale, readable }) => readable && locales.has(locale))
    .flatMap(({ locale, json }) =>
      keys.flatMap((key) => {
        const path = manifest.string(['widget', key])?.split('.') ?? [];
        const text = path.length > 0 ? json.at(path) : undefined;
        return typeof text === 'string' ? [{ key, locale, json, path, text }] : [];
      }),
    );
}

/** A text as it is read: without tags. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
