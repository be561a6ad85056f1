/**
 * What is never uploaded with a widget unless `.kommowidgetignore` says otherwise (`!name`): what a browser cannot
 * load, and the files of a project around a widget. Files of projects count only at the root, so that a library that
 * a widget brings along keeps its own.
 */
export const DEFAULT_PATTERNS: readonly string[] = [
  // Of the system, the editor and version control; every name that starts with a dot.
  '.*',
  '__MACOSX/',
  'Thumbs.db',
  'desktop.ini',
  '*~',
  '*.swp',
  '*.bak',
  '*.orig',
  '*.tmp',
  '*.log',
  // Of the tools of a project.
  'node_modules/',
  '/package.json',
  '/package-lock.json',
  '/npm-shrinkwrap.json',
  '/pnpm-lock.yaml',
  '/pnpm-workspace.yaml',
  '/yarn.lock',
  '/bun.lock*',
  '/composer.json',
  '/composer.lock',
  '/tsconfig*.json',
  '/jsconfig.json',
  '/biome.json*',
  '/gulpfile.*',
  '/Gruntfile.*',
  '/Makefile',
  '/_gitignore',
  '/*.config.js',
  '/*.config.cjs',
  '/*.config.mjs',
  '/*.config.ts',
  '/*.config.json',
  '*.tsbuildinfo',
  // For people.
  '/README*',
  '/CHANGELOG*',
  '/CONTRIBUTING*',
  '/LICENSE*',
  '/LICENCE*',
  // Tests and what they leave behind.
  '/test/',
  '/tests/',
  '/__tests__/',
  '/coverage/',
  '/test-results/',
  '/playwright-report/',
  '*.test.*',
  '*.spec.*',
  // Sources that no browser loads.
  '*.map',
  '*.ts',
  '*.tsx',
  '*.jsx',
  '*.scss',
  '*.sass',
  '*.less',
  '*.vue',
  '*.svelte',
  // Archives, the packed widget itself first of all.
  '*.zip',
  '*.tar',
  '*.tgz',
  '*.gz',
  '*.rar',
  '*.7z',
];

/** One of these says that `src/` is built to `script.js` and is not loaded itself. */
export const SOURCE_ENTRIES: readonly string[] = ['ts', 'tsx', 'js', 'jsx'].map((ext) => `src/script.${ext}`);

/** The folder of the sources, where there are any. */
export const SOURCE_PATTERN = '/src/';
