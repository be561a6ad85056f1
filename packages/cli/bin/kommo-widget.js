#!/usr/bin/env node
import { existsSync } from 'node:fs';

// The bundle starts in a third of the time; a checkout that was only compiled has none.
const places = ['../bundle/main.js', '../dist/main.js'].map((path) => new URL(path, import.meta.url));
const main = places.find((place) => existsSync(place));
if (main) {
  await import(main.href);
} else {
  // Only a fresh clone is without: the published package is built.
  console.error('kommo-widget is not built yet. Run `npm run build` in the root of the checkout.');
  process.exitCode = 2;
}
