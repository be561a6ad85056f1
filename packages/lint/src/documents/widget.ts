import type { WidgetFile, WidgetFiles } from '@kommo-widget/archive';
import { LIMITS } from '../limits.ts';
import type { DocumentCache } from './cache.ts';
import { ImageDocument } from './image/document.ts';
import { JsonDocument } from './json.ts';
import { isImage, isScript, isStyle, isText, isTwig } from './kinds.ts';
import { Language } from './language.ts';
import { Manifest } from './manifest.ts';
import { ScriptDocument } from './script.ts';
import { StyleDocument } from './style.ts';
import { TextDocument } from './text.ts';
import { TwigDocument } from './twig/document.ts';

/** A widget as rules see it: its files, each parsed when first asked for and at most once. */
export class Widget {
  readonly files: WidgetFiles;
  readonly #cache: DocumentCache;
  #manifest: Manifest | undefined;
  #languages: Language[] | undefined;

  constructor(files: WidgetFiles, cache: DocumentCache) {
    this.files = files;
    this.#cache = cache;
  }

  has(path: string): boolean {
    return this.files.get(path) !== undefined;
  }

  /** A file as text; undefined when it is missing or too large to be one. */
  text(path: string, limit: number = LIMITS.text): TextDocument | undefined {
    const file = this.files.get(path);
    if (!file || file.size > limit) return undefined;
    return this.#cache.get('text', file, (bytes) => new TextDocument(path, bytes));
  }

  json(path: string): JsonDocument | undefined {
    return this.#parsed('json', path, LIMITS.json, (source) => new JsonDocument(source));
  }

  script(path: string): ScriptDocument | undefined {
    return this.#parsed('script', path, LIMITS.script, (source) => new ScriptDocument(source));
  }

  style(path: string): StyleDocument | undefined {
    return this.#parsed('style', path, LIMITS.style, (source) => new StyleDocument(source));
  }

  twig(path: string): TwigDocument | undefined {
    return this.#parsed('twig', path, LIMITS.twig, (source) => new TwigDocument(source));
  }

  image(path: string): ImageDocument | undefined {
    const file = this.files.get(path);
    if (!file || file.size > LIMITS.image) return undefined;
    return this.#cache.get('image', file, (bytes) => new ImageDocument(path, bytes));
  }

  /** The manifest; undefined when it is missing or broken so that nothing in it can be trusted. */
  get manifest(): Manifest | undefined {
    const json = this.json('manifest.json');
    if (!json?.readable || json.root?.type !== 'object') return undefined;
    this.#manifest ??= new Manifest(json);
    return this.#manifest;
  }

  /** All of `i18n/<locale>.json`, also broken ones and those that the manifest does not declare. */
  get languages(): Language[] {
    this.#languages ??= this.#paths((path) => /^i18n\/[^/]+\.json$/.test(path)).flatMap((path) => {
      const json = this.json(path);
      return json ? [new Language(json)] : [];
    });
    return this.#languages;
  }

  get texts(): TextDocument[] {
    return this.#all(isText, (path) => this.text(path)).filter((source) => !source.isBinary);
  }

  get scripts(): ScriptDocument[] {
    return this.#all(isScript, (path) => this.script(path));
  }

  get styles(): StyleDocument[] {
    return this.#all(isStyle, (path) => this.style(path));
  }

  get twigs(): TwigDocument[] {
    return this.#all(isTwig, (path) => this.twig(path));
  }

  get images(): ImageDocument[] {
    return this.#all(isImage, (path) => this.image(path));
  }

  /** Whether a script or a style sheet is the output of a tool. */
  isBundled(path: string): boolean {
    if (isScript(path)) return this.script(path)?.bundled ?? false;
    return isStyle(path) && (this.style(path)?.bundled ?? false);
  }

  #paths(wanted: (path: string) => boolean): string[] {
    return this.files.files.map((file) => file.path).filter(wanted);
  }

  #all<T>(wanted: (path: string) => boolean, open: (path: string) => T | undefined): T[] {
    return this.#paths(wanted).flatMap((path) => open(path) ?? []);
  }

  #parsed<T>(kind: string, path: string, limit: number, parse: (source: TextDocument) => T): T | undefined {
    const source = this.text(path, limit);
    const file: WidgetFile | undefined = source && this.files.get(path);
    return source && file && this.#cache.get(kind, file, () => parse(source));
  }
}
