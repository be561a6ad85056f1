/** Shapes by short names: `import * as t from '../shape/index.ts'` and `t.object({ name: t.string() })`. */
export * from './containers.ts';
export * from './issues.ts';
export * from './scalars.ts';
export * from './shape.ts';
