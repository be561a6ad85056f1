import type { Reporter } from '../reports/reporter.ts';

/**
 * Stands for a module of the page's own code that the kit does not have. It can be called, constructed, extended and
 * asked for members; each use is told as a gap.
 */
export function stubModule(id: string, reporter: Reporter): unknown {
  const Stub = function stub(this: unknown) {
    reporter.gap('module', `${id}()`);
  };
  const members = {
    extend: (own: object) =>
      Object.assign(function Extended() {}, { prototype: own, extend: members.extend }),
  };
  return new Proxy(Object.assign(Stub, members), {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver);
      reporter.gap('module', `${id}.${name}`);
      return undefined;
    },
  });
}
