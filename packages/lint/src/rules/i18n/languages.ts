import type { JsonDocument } from '../../documents/json.ts';
import type { Language } from '../../documents/language.ts';
import type { Widget } from '../../documents/widget.ts';
import type { Context } from '../../engine/context.ts';

/** The language files that the manifest declares and that can be read, in the order of the declaration. */
export function declaredLanguages(widget: Widget): Language[] {
  const locales = [...new Set(widget.manifest?.locales.map(({ code }) => code) ?? [])];
  return locales.flatMap(
    (code) => widget.languages.find(({ locale, readable }) => readable && locale === code) ?? [],
  );
}

/** All language files of a sensible size and depth, declared or not, for the rules about their JSON. */
export const languageFiles = ({ widget }: Context): readonly JsonDocument[] =>
  widget.languages.map(({ json }) => json).filter((json) => !json.tooDeep);
