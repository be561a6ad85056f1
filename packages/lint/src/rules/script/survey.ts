import type { ScriptDocument } from '../../documents/script.ts';
import { type ScriptVisitor, walkScript } from '../../documents/script-walk.ts';

/** A fact in the making: what the visitor sees goes into the result. */
export interface Survey<T> {
  readonly visitor: ScriptVisitor;
  readonly result: T;
}

type Maker = (script: ScriptDocument) => Survey<unknown>;

const makers: Maker[] = [];
const known = new WeakMap<ScriptDocument, ReadonlyMap<Maker, unknown>>();

/**
 * A fact about a script that several rules ask for. All such facts of a script are gathered in one walk, when the
 * first of them is asked for: a walk over a bundle costs more than everything that rules do with it.
 */
export function surveyed<T>(make: (script: ScriptDocument) => Survey<T>): (script: ScriptDocument) => T {
  makers.push(make);
  return (script) => {
    const results = known.get(script) ?? gather(script);
    return results.get(make) as T;
  };
}

function gather(script: ScriptDocument): ReadonlyMap<Maker, unknown> {
  const surveys = makers.map((make) => [make, make(script)] as const);
  const visitors = surveys.map(([, { visitor }]) => visitor);
  if (script.tree) walkScript(script.tree, visitors);
  const results = new Map(surveys.map(([make, { result }]) => [make, result]));
  known.set(script, results);
  return results;
}
