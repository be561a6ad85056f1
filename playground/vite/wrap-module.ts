import type { VendorModule } from '../../packages/host/src/amd/vendor-table.ts';

const SOURCE_MAP = /^\/\/[#@] sourceMappingURL=.*$/gm;

/** The file without the note about a source map that is not served. */
const clean = (source: string): string => source.replace(SOURCE_MAP, '').trim();

/** Source of an expression that is the module's value, in a scope where `module` is the file's own. */
function value(module: VendorModule): string {
  if (typeof module.gives === 'object') return `window[${JSON.stringify(module.gives.global)}]`;
  return module.gives === 'jquery' ? 'needed.jquery' : 'module.exports';
}

/**
 * A file of the registry as an anonymous AMD module. It runs in sloppy mode with `define` hidden, so it takes its
 * CommonJS branch or writes its global, and never registers itself under a name of its own.
 */
export function wrapModule(module: VendorModule, source: string): string {
  if (module.gives === 'amd') return `${clean(source)}\n`;
  const needs = module.needs ?? [];
  const record = needs.map((id, index) => `${JSON.stringify(id)}: need${index}`).join(', ');
  return [
    `define(${JSON.stringify(needs)}, function (${needs.map((_, index) => `need${index}`).join(', ')}) {`,
    `var needed = {${record}}, module = {exports: {}}, exports = module.exports, define;`,
    'function require(id) { return needed[id]; }',
    '(function () {',
    clean(source),
    '\n}).call(window);',
    `return ${value(module)};`,
    '});\n',
  ].join('\n');
}

/** A file of the registry as a plain script that writes its globals, whatever loader is on the page. */
export function wrapGlobal(source: string): string {
  return `(function (define, module, exports) {\n${clean(source)}\n}).call(window);\n`;
}
