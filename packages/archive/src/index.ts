export { compareCodeUnits } from './files/widget-file-set.ts';
export { IGNORE_FILE } from './ignore/ignore-rules.ts';
export { formatBytes, LIMITS } from './limits.ts';
export { openMemory } from './open-memory.ts';
export { type OpenZipOptions, openZip } from './open-zip.ts';
export { ARCHIVE_PROBLEMS, type ArchiveProblemCode, type ArchiveProblemInfo } from './problems/table.ts';
export type { ArchiveProblem, WidgetFile, WidgetFiles } from './widget-files.ts';
export type { Codec, Inflated } from './zip/codec.ts';
