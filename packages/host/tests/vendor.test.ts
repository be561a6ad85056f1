import { MODULES, type ModuleInfo } from '@kommo-widget/manifest';
import { expect, test } from 'vitest';
import { vendorSources } from '../../../playground/vite/vendor.ts';
import { wrapModule } from '../../../playground/vite/wrap-module.ts';
import { VENDOR_MODULES } from '../src/amd/vendor-table.ts';

const sources = vendorSources();

test('every library of the page has its file, and no other', () => {
  const libraries = Object.entries<ModuleInfo>(MODULES).filter(([, { kind }]) => kind === 'library');
  const served = VENDOR_MODULES.map(({ id }) => id).filter((id) => id !== 'text');
  expect(served.sort()).toEqual(libraries.map(([id]) => id).sort());
});

test('a library is served at its documented version, or says which one instead', async () => {
  const differing = [];
  for (const { id, package: name, served } of VENDOR_MODULES) {
    const { version } = (await import(`../node_modules/${name}/package.json`, { with: { type: 'json' } }))
      .default as { version: string };
    const { version: documented = version }: ModuleInfo = MODULES[id];
    if ((served ?? documented) !== version) differing.push(`${id}: ${version}`);
  }
  expect(differing).toEqual([]);
});

test.each([...sources])('%s is a script that can be parsed', (_name, source) => {
  expect(() => new Function(source)).not.toThrow();
});

test('a wrapped file takes its CommonJS branch and gets what it needs', () => {
  const source = `
    'use strict';
    if (typeof define === 'function') throw new Error('define is visible');
    module.exports = { needed: require('a'), unknown: require('b') };
//# sourceMappingURL=x.map`;
  const wrapped = wrapModule(
    { id: 'store', package: 'x', file: 'x', needs: ['jquery'] },
    source.replace("'a'", "'jquery'"),
  );
  expect(wrapped).not.toContain('sourceMappingURL');
  let value: unknown;
  new Function('define', 'window', wrapped)((needs: string[], factory: (...args: unknown[]) => unknown) => {
    value = factory(...needs.map((need) => `the ${need}`));
  }, {});
  expect(value).toEqual({ needed: 'the jquery', unknown: undefined });
});

test('a plugin gives the jQuery it extends, a script its global', () => {
  const run = (gives: 'jquery' | { global: string }, source: string, window: object): unknown => {
    let value: unknown;
    const wrapped = wrapModule({ id: 'store', package: 'x', file: 'x', needs: ['jquery'], gives }, source);
    new Function('define', 'window', wrapped)(
      (_needs: string[], factory: (...args: unknown[]) => unknown) => {
        value = factory('jq');
      },
      window,
    );
    return value;
  };
  expect(run('jquery', '', {})).toBe('jq');
  expect(run({ global: 'Lib' }, 'window.Lib = 5', {})).toBe(5);
});
