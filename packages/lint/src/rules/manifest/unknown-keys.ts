import type { JsonPath } from '../../documents/json.ts';
import type { Manifest } from '../../documents/manifest.ts';
import { MANIFEST_KEYS } from '../../generated/manifest-keys.ts';

export interface UnknownKey {
  readonly path: JsonPath;
  readonly key: string;
  /** What is known at this place. */
  readonly known: readonly string[];
}

/** The keys that the schema does not know, wherever it does not leave the choice to the author. */
export function unknownKeys(manifest: Manifest): UnknownKey[] {
  const found: UnknownKey[] = [];
  const visit = (value: unknown, path: readonly string[]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const known = knownKeys(path);
    for (const [key, inner] of Object.entries(value)) {
      if (known && !known.includes(key) && !isTold(path, key))
        found.push({ path: [...path, key], key, known });
      else visit(inner, [...path, key]);
    }
  };
  visit(manifest.json.value, []);
  return found;
}

/** `manifest/left-menu-hidden` has a word of its own. */
const isTold = (path: readonly string[], key: string): boolean =>
  path[0] === 'left_menu' && key === 'is_hidden';

/** By the place itself, else by the pattern with stars that fits. */
function knownKeys(path: readonly string[]): readonly string[] | undefined {
  const exact = MANIFEST_KEYS[path.join('/')];
  if (exact) return exact;
  const fits = (pattern: readonly string[]): boolean =>
    pattern.length === path.length && pattern.every((step, index) => step === '*' || step === path[index]);
  return Object.entries(MANIFEST_KEYS).find(([pattern]) => fits(pattern.split('/')))?.[1];
}
