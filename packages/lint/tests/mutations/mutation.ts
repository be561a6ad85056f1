import { patchJson } from '../support/fixture.ts';
import { pick } from '../support/random.ts';

export type Files = Record<string, string | Uint8Array>;

/** One way to spoil a valid widget, and the code of the rule that has to find it. */
export interface Mutation {
  readonly name: string;
  readonly code: string;
  /** @returns false where this widget has nothing to spoil in this way. */
  readonly spoil: (files: Files, random: () => number) => boolean;
}

export const MANIFEST = 'manifest.json';
const SCRIPT = 'script.js';

export const textOf = (files: Files, path: string): string => String(files[path] ?? '');

/** Sets values of a JSON file. */
export const set =
  (path: string, patch: Readonly<Record<string, unknown>>) =>
  (files: Files): boolean => {
    files[path] = patchJson(textOf(files, path), patch);
    return true;
  };

/** Replaces the first occurrence of a pattern in a text; false where there is none. */
export const swap =
  (path: string, from: RegExp | string, to: string) =>
  (files: Files): boolean => {
    const before = textOf(files, path);
    files[path] = before.replace(from, () => to);
    return files[path] !== before;
  };

/** Replaces one of all occurrences. */
export const swapAny =
  (path: string, from: RegExp, to: (match: string) => string) =>
  (files: Files, random: () => number): boolean => {
    const before = textOf(files, path);
    const matches = [...before.matchAll(from)];
    if (matches.length === 0) return false;
    const { index, 0: match } = pick(matches, random);
    files[path] = `${before.slice(0, index)}${to(match)}${before.slice(index + match.length)}`;
    return true;
  };

export const remove =
  (path: string) =>
  (files: Files): boolean => {
    const present = path in files;
    delete files[path];
    return present;
  };

export const rename =
  (path: string, to: string) =>
  (files: Files): boolean => {
    const content = files[path];
    if (content === undefined) return false;
    delete files[path];
    files[to] = content;
    return true;
  };

export const add =
  (path: string, content: string | Uint8Array) =>
  (files: Files): boolean => {
    files[path] = content;
    return true;
  };

/** Puts a statement at the start of the function that makes the widget. */
export const inject = (statement: string) =>
  swap(SCRIPT, /var self = this;\n/, `var self = this;\n    ${statement}\n`);

/** Adds a location to the manifest. */
export const addLocation =
  (location: string) =>
  (files: Files): boolean => {
    const { locations } = JSON.parse(textOf(files, MANIFEST)) as { locations: string[] };
    return set(MANIFEST, { locations: [...locations, location] })(files);
  };

/** Takes a location out of the manifest; false where it is not declared. */
export const dropLocation =
  (location: string) =>
  (files: Files): boolean => {
    const { locations } = JSON.parse(textOf(files, MANIFEST)) as { locations: string[] };
    const rest = locations.filter((value) => value.replace(/-\d$/, '') !== location);
    return rest.length < locations.length && set(MANIFEST, { locations: rest })(files);
  };
