import { readFileSync } from 'node:fs';

/**
 * The value of an AMD module of the widget, outside of a browser.
 * @param {string} path from the root of the widget
 * @param {Record<string, unknown>} modules what its dependencies shall be, by the name it asks for
 */
export function loadAmd(path, modules = {}) {
  const source = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  let value;
  const define = (dependencies, factory) => {
    value = factory(...dependencies.map((name) => modules[name]));
  };
  new Function('define', source)(define);
  return value;
}
