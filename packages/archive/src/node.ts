export * from './index.ts';
export { nodeCodec } from './node/codec.ts';
export { type OpenFolderOptions, openFolder } from './node/open-folder.ts';
export { openWidget } from './node/open-widget.ts';
