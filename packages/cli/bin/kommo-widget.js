#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(fileURLToPath(main))) {
  await import(main.href);
} else {
  // Only a fresh clone is without dist: the published package always has it.
  console.error('kommo-widget is not built yet. Run `npm run build` in the root of the checkout.');
  process.exitCode = 2;
}
