import { createCipheriv } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { ROOT } from './processes.mjs';

const require = createRequire(join(ROOT, 'packages/host/package.json'));
const TEMPLATE = join(ROOT, 'templates/vanilla');

/** 190 KB of minified code that people wrote: four libraries one after the other. */
export const BUNDLE = ['twig/twig.min.js', 'moment/min/moment.min.js', 'underscore/underscore-min.js']
  .concat('backbone/backbone-min.js')
  .map((path) => readFileSync(require.resolve(path), 'utf8'))
  .join('\n;');

/** The template with the bundle beside its other modules. */
export function bundledWidget(folder) {
  cpSync(TEMPLATE, folder, { recursive: true });
  writeFileSync(join(folder, 'lib/bundle.js'), `define([], function () {\n${BUNDLE}\n});\n`);
}

/** The same script as a browser extension, which is what addons-linter knows. */
export function bundledExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 2,
    name: 'bench',
    version: '1.0',
    background: { scripts: ['script.js'] },
    browser_specific_settings: { gecko: { id: 'bench@example.com' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), BUNDLE);
}

/** 0.3 MB: the template and pictures. */
export function smallWidget(folder) {
  cpSync(TEMPLATE, folder, { recursive: true });
  addPictures(folder, 3, 180, 180);
}

/** 0.3 MB: the bundled widget and a picture. */
export function smallBundledWidget(folder) {
  bundledWidget(folder);
  addPictures(folder, 1, 180, 160);
}

/** 5 MB in 211 files: the template and pictures. */
export function largeWidget(folder) {
  cpSync(TEMPLATE, folder, { recursive: true });
  addPictures(folder, LARGE - FILES_OF_TEMPLATE, 100, 83);
}

/** 5 MB in 211 files: the bundled widget and pictures. */
export function largeBundledWidget(folder) {
  bundledWidget(folder);
  addPictures(folder, LARGE - FILES_OF_TEMPLATE - 1, 100, 82);
}

const LARGE = 211;
/** What of the template goes into the zip. */
const FILES_OF_TEMPLATE = 13;

function addPictures(folder, count, width, height) {
  for (let seed = 1; seed <= count; seed += 1)
    writeFileSync(join(folder, `images/${seed}.png`), picture(width, height, seed));
}

/** A valid PNG of noise, which no packing makes smaller; the same noise for the same seed. */
function picture(width, height, seed) {
  const row = width * 3 + 1;
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16));
  const rows = noise.update(Buffer.alloc(row * height));
  for (let line = 0; line < height; line += 1) rows[line * row] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

/** Without its checksum: nobody here asks for it. */
function chunk(type, data = Buffer.alloc(0)) {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}
