export * from './index.ts';
export { nodeCodec } from './node/codec.ts';
export { type OpenFolderOptions, openFolder } from './node/open-folder.ts';
export { openWidget } from './node/open-widget.ts';
export { type Packed, type PackOptions, pack } from './node/pack.ts';
export { packDate } from './node/pack-date.ts';
export { type WriteArchiveOptions, writeArchive } from './node/write-archive.ts';
