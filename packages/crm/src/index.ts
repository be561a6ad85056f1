export { createCrm } from './create-crm.ts';
export type * from './crm.ts';
export { SCENARIOS } from './scenarios/index.ts';
