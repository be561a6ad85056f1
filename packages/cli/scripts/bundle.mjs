// After `tsc -b`: puts what the commands load into few files. Node needs a millisecond or two for every module file,
// and the rooms have hundreds. Splitting keeps lazy what is imported lazily.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

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

const folder = here('../bundle');
const common = {
  outdir: folder,
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
  logLevel: 'warning',
};

rmSync(folder, { recursive: true, force: true });
rmSync(here('../.compiled'), { recursive: true, force: true });
await build({
  ...common,
  entryPoints: [here('../dist/index.js')],
  // CommonJS packages inside of the bundle still ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

// What the program itself loads is CommonJS, of which compiled code can be kept between runs. esbuild splits only
// modules, so each file is turned after the split.
const { outputFiles } = await build({ ...common, entryPoints: [here('../dist/start.js')], write: false });
const names = new Set(outputFiles.map(({ path }) => basename(path)));
mkdirSync(folder, { recursive: true });
for (const { path, text } of outputFiles) {
  const { code } = await transform(withoutImports(text), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    define: { 'import.meta.url': '__url' },
    // What compiles the file may give its own way to import: code that V8 kept cannot ask Node for a module.
    banner:
      'var __url=require("node:url").pathToFileURL(__filename).href,__import=module.import||(name=>import(name));',
  });
  writeFileSync(join(folder, commonName(basename(path))), code);
}

/** The text with its files named as they will be, of which lazy ones are required when they are needed. */
function withoutImports(text) {
  return text
    .replaceAll(/\bimport\("([^"]+)"\)/g, (call, name) => {
      if (names.has(basename(name)))
        return `Promise.resolve().then(()=>require("./${commonName(basename(name))}"))`;
      return OUTSIDE.some((outside) => name === outside || name.startsWith(`${outside}/`))
        ? `__import("${name}")`
        : call;
    })
    .replaceAll(/"\.\/([\w.-]+)"/g, (quoted, name) => (names.has(name) ? `"./${commonName(name)}"` : quoted));
}

function commonName(name) {
  return name.replace(/\.js$/, '.cjs');
}
