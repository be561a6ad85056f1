export type * from './contract.ts';
export { CONTROLS } from './controls/index.ts';
export { createHost } from './create-host.ts';
