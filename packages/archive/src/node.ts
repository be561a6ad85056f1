export * from './index.ts';
export { nodeCodec } from './node/codec.ts';
export { openFolder } from './node/open-folder.ts';
export { openWidget } from './node/open-widget.ts';
