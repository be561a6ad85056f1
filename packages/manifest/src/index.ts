export { DOCS_BASE, docsLink } from './errors/docs.ts';
export { isKitError, KitError, type KitErrorOptions } from './errors/kit-error.ts';
export type * from './generated/manifest-types.ts';
export * from './page/boot.ts';
export * from './page/stage-event.ts';
export * from './tables/areas.ts';
export * from './tables/callbacks.ts';
export * from './tables/locations.ts';
export * from './tables/modules.ts';
