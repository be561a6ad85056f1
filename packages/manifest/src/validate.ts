export type { ManifestProblem } from './validate/manifest-problem.ts';
export { validateManifest } from './validate/validate-manifest.ts';
