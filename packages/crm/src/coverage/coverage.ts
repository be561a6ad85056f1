import type { Route } from '../http/route.ts';
import { expand, INDEX } from './index-of-routes.ts';

/** One method of one line of the index, over all paths that the line stands for. */
export interface Covered {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly section: string;
  readonly state: 'simulated' | 'partly' | 'missing';
  readonly missing: readonly string[];
}

/** Names of parameters differ from one definition to another; what matters is where they stand. */
const shapeOf = (path: string): string => path.replace(/\{\w+\}/g, '{}');

/** Which routes of the index are defined. */
export function coverage(routes: readonly Route[]): readonly Covered[] {
  const defined = new Set(routes.map((route) => `${route.method} ${shapeOf(route.path)}`));
  return INDEX.flatMap((line) =>
    line.methods.flatMap((method) =>
      line.paths.map((path): Covered => {
        const all = expand(path);
        const missing = all.filter((one) => !defined.has(`${method} ${shapeOf(one)}`));
        const state =
          missing.length === 0 ? 'simulated' : missing.length === all.length ? 'missing' : 'partly';
        return { number: line.number, method, path, section: line.section, state, missing };
      }),
    ),
  );
}
