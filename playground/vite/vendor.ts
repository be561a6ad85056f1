import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VENDOR_MODULES } from '../../packages/host/src/amd/vendor-table.ts';
import { wrapGlobal, wrapModule } from './wrap-module.ts';

const PACKAGES = new URL('../../packages/host/node_modules/', import.meta.url);

const read = (name: string, file: string): string =>
  readFileSync(new URL(`${name}/${file}`, PACKAGES), 'utf8');

/** Tells RequireJS that the globals of the core modules are its modules, so that nobody waits for them. */
const CORE_IDS = `(function (defined) {
defined.jquery = window.jQuery; defined.underscore = window._; defined.backbone = window.Backbone;
})(requirejs.s.contexts._.defined);
`;

/**
 * Served as `vendor/require.js`: the loader, and with it the modules that the live page has loaded long before any
 * widget (widgets use them as globals and by synchronous `require`).
 */
function loader(): string {
  const core = VENDOR_MODULES.filter((module) => module.core).map((module) =>
    wrapGlobal(read(module.package, module.file)),
  );
  return [read('requirejs', 'require.js'), ...core, CORE_IDS].join('\n');
}

/** Every file below `vendor/`, by its name. */
export function vendorSources(): ReadonlyMap<string, string> {
  const lazy = VENDOR_MODULES.filter((module) => !module.core).map((module): [string, string] => [
    `${module.id}.js`,
    wrapModule(module, read(module.package, module.file)),
  ]);
  return new Map([['require.js', loader()], ...lazy]);
}

/** Puts the AMD modules of the page into the build as `vendor/<id>.js`; `vite dev` serves the same. */
export function vendorFiles(): Plugin {
  return {
    name: 'kommo-widget-vendor',
    generateBundle() {
      for (const [name, source] of vendorSources()) {
        this.emitFile({ type: 'asset', fileName: `vendor/${name}`, source });
      }
    },
    configureServer(server) {
      const sources = vendorSources();
      server.middlewares.use('/__kit/vendor/', (request, response, next) => {
        const source = sources.get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
        if (source === undefined) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(source);
      });
    },
  };
}
