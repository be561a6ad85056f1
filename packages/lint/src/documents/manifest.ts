import { type ParsedLocation, parseLocation } from '@kommo-widget/manifest';
import type { JsonDocument, JsonPath } from './json.ts';
import { type I18nReference, i18nReferences } from './manifest-references.ts';

export interface DeclaredLocation {
  readonly value: string;
  readonly path: JsonPath;
  /** Undefined for a value that Kommo does not know. */
  readonly parsed: ParsedLocation | undefined;
}

export interface DeclaredLocale {
  readonly code: string;
  readonly path: JsonPath;
}

/** `manifest.json` as rules ask about it: what it declares, and where. Wrong types read as absent. */
export class Manifest {
  readonly json: JsonDocument;
  readonly locations: readonly DeclaredLocation[];
  readonly locales: readonly DeclaredLocale[];
  readonly references: readonly I18nReference[];

  constructor(json: JsonDocument) {
    this.json = json;
    this.locations = this.strings(['locations']).map(({ value, path }) => ({
      value,
      path,
      parsed: parseLocation(value),
    }));
    this.locales = this.strings(['widget', 'locale']).map(({ value, path }) => ({ code: value, path }));
    this.references = i18nReferences(this);
  }

  at(path: JsonPath): unknown {
    return this.json.at(path);
  }

  /** The object at a path, or an empty one. */
  object(path: JsonPath): Readonly<Record<string, unknown>> {
    const value = this.at(path);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : {};
  }

  string(path: JsonPath): string | undefined {
    const value = this.at(path);
    return typeof value === 'string' ? value : undefined;
  }

  /** The strings of an array, each with its own path. */
  strings(path: JsonPath): { readonly value: string; readonly path: JsonPath }[] {
    const value = this.at(path);
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      typeof item === 'string' ? [{ value: item, path: [...path, index] }] : [],
    );
  }

  /** The first declaration of a location, with or without postfix. */
  location(code: string): DeclaredLocation | undefined {
    return this.locations.find((location) => location.parsed?.code === code);
  }
}
