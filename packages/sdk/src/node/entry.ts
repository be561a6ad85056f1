import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the sources of a widget that is built begin, in the order in which they are looked for. */
const ENTRIES = ['src/script.ts', 'src/script.tsx', 'src/script.js', 'src/script.jsx'];

/** The built file, beside manifest.json. */
export const BUILT_SCRIPT = 'script.js';

/** The entry of a widget that must be built, as a path; nothing for a folder whose files are the widget already. */
export function sourceEntry(folder: string): string | undefined {
  return ENTRIES.map((entry) => join(folder, entry)).find((path) => existsSync(path));
}
