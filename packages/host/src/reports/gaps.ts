import { currentPlace } from './attribution.ts';
import type { Reporter } from './reporter.ts';

/** Names that the language and its tools ask every object for. */
const SILENT = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'length',
  'nodeType',
  'jquery',
  'inspect',
  '$$typeof',
]);

/**
 * The same object, but a widget that reads a member it does not have leaves a report. The answer stays `undefined`,
 * so that feature tests work.
 */
export function tellGaps<T extends object>(target: T, name: string, reporter: Reporter): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      const known = typeof key === 'symbol' || key in object || SILENT.has(key) || key.startsWith('_');
      if (!known) {
        const place = currentPlace();
        if (place?.code !== undefined) reporter.gap('member', `${name}.${key}`, place);
      }
      return Reflect.get(object, key, receiver);
    },
  });
}
