// `npm run clean`: removes what builds and tests wrote; installed packages stay.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';

const rooms = readdirSync(join(ROOT, 'packages')).flatMap((name) => [
  `packages/${name}/dist`,
  `packages/${name}/bundle`,
]);
const built = [
  ...rooms,
  'playground/dist',
  'playground/dist-types',
  '.cache',
  'test-results',
  'docs/.vitepress/dist',
];
for (const path of built) rmSync(join(ROOT, path), { recursive: true, force: true });
