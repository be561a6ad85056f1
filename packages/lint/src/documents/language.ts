import type { JsonDocument, JsonPath } from './json.ts';

/** A text of a language file. */
export interface LanguageText {
  readonly path: JsonPath;
  /** As `self.i18n()` takes it: `settings.login`. */
  readonly key: string;
  readonly text: string;
}

/** `i18n/<locale>.json`: nested objects of texts. */
export class Language {
  readonly locale: string;
  readonly json: JsonDocument;
  #leaves: readonly { readonly path: JsonPath; readonly value: unknown }[] | undefined;

  constructor(json: JsonDocument) {
    this.json = json;
    this.locale = json.path.slice('i18n/'.length, -'.json'.length);
  }

  /** Whether it holds an object that can be trusted. */
  get readable(): boolean {
    return this.json.readable && this.json.root?.type === 'object';
  }

  /** Whatever is no object, by its path. */
  get leaves(): readonly { readonly path: JsonPath; readonly value: unknown }[] {
    this.#leaves ??= this.readable ? leavesOf(this.json.value, []) : [];
    return this.#leaves;
  }

  get texts(): LanguageText[] {
    return this.leaves.flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ path, key: path.join('.'), text: value }] : [],
    );
  }

  /** The value behind a dotted key, as `self.i18n()` finds it. */
  at(key: string): unknown {
    return this.json.at(this.pathOf(key));
  }

  /** Keys with dots in them exist as well: the official React template has whole sentences for keys. */
  pathOf(key: string): JsonPath {
    return this.json.at([key]) === undefined ? key.split('.') : [key];
  }
}

function leavesOf(value: unknown, path: JsonPath): { path: JsonPath; value: unknown }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
