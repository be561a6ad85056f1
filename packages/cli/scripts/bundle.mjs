// After `tsc -b`: puts what the commands load into few files. Node needs a millisecond or two for every module file,
// and the rooms have hundreds. Splitting keeps lazy what is imported lazily.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));

/** Stays outside what is found by its place on disk, brings native code, or is loaded whole by few. */
const OUTSIDE = [
  '@kommo-widget/playground',
  '@kommo-widget/sdk',
  'libsql',
  'playwright-core',
  'axe-core',
  'node-forge',
];
const missing = OUTSIDE.filter((name) => dependencies[name] === undefined);
if (missing.length > 0)
  throw new Error(`not bundled, so a dependency of kommo-widget: ${missing.join(', ')}`);

rmSync(here('../bundle'), { recursive: true, force: true });
await build({
  entryPoints: [here('../dist/main.js'), here('../dist/index.js')],
  outdir: here('../bundle'),
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Node reads less; names stay, so that a stack trace in a report of a bug can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  mainFields: ['module', 'main'],
  external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
  // CommonJS packages inside of the bundle still ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
