import { BOMBS } from './testing/hostile/bombs.ts';
import { HOSTILE_CONTAINERS } from './testing/hostile/containers.ts';
import { HOSTILE_ENTRIES } from './testing/hostile/entries.ts';
import type { HostileArchive } from './testing/hostile/hostile-archive.ts';
import { HOSTILE_NAMES } from './testing/hostile/names.ts';
import { HOSTILE_ZIP64 } from './testing/hostile/zip64.ts';

export { BASE_WIDGET } from './testing/base-widget.ts';
export type { HostileArchive } from './testing/hostile/hostile-archive.ts';
export { honestZip64 } from './testing/hostile/zip64.ts';
export { mutate } from './testing/mutate.ts';
export { random } from './testing/random.ts';
export { buildZip, type EntrySpec, type HeaderFields, type ZipSpec, zipOf } from './testing/zip-builder.ts';

/** Every attack that the kit knows of, made by hand, with the codes that each must give. */
export const HOSTILE_ARCHIVES: readonly HostileArchive[] = [
  ...HOSTILE_CONTAINERS,
  ...HOSTILE_NAMES,
  ...HOSTILE_ENTRIES,
  ...HOSTILE_ZIP64,
  ...BOMBS,
];
