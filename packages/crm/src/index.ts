export type * from './crm.ts';
