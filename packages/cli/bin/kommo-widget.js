#!/usr/bin/env node
// CommonJS, because Node starts it sooner than a module.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const args = process.argv.slice(2);
const place = (path) => join(__dirname, '..', path);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  // Answered before anything is loaded: scripts ask this often.
  console.log(require('../package.json').version);
} else if (existsSync(place('bundle/start.cjs'))) {
  const { loadCompiled } = require('./load-compiled.js');
  loadCompiled(place('bundle/start.cjs'), place('.compiled'), args[0]).start(args);
} else if (existsSync(place('dist/start.js'))) {
  // A checkout that was only compiled has no bundle: it starts in three times the time.
  import(pathToFileURL(place('dist/start.js')).href).then(({ start }) => start(args));
} else {
  // Only a fresh clone is without both: the published package is built.
  console.error('kommo-widget is not built yet. Run `npm run build` in the root of the checkout.');
  process.exitCode = 2;
}
