import type { JsonPath } from '../../documents/json.ts';
import type { Language } from '../../documents/language.ts';
import type { Widget } from '../../documents/widget.ts';
import { declaredLanguages } from './languages.ts';

/** A text that the manifest shows, in one language. */
export interface ShownText {
  readonly language: Language;
  /** Where the manifest names it. */
  readonly manifestPath: JsonPath;
  readonly key: string;
  /** Where it is in the language file. */
  readonly path: JsonPath;
  readonly text: string;
}

/** The texts behind the given places of the manifest (all of them without one), in every declared language. */
export function shownTexts(widget: Widget, ...places: string[]): ShownText[] {
  const references = (widget.manifest?.references ?? []).filter(
    ({ path }) => places.length === 0 || places.includes(path.join('.')),
  );
  return declaredLanguages(widget).flatMap((language) =>
    references.flatMap(({ path: manifestPath, key }) => {
      const text = language.at(key);
      return typeof text === 'string'
        ? [{ language, manifestPath, key, path: language.pathOf(key), text }]
        : [];
    }),
  );
}
