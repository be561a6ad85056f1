export type * from './modal.ts';
export type * from './twig.ts';
