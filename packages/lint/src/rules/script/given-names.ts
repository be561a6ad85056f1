import type { ScriptDocument } from '../../documents/script.ts';
import { walkScript } from '../../documents/script-walk.ts';
import { keyOf } from './names.ts';

const known = new WeakMap<ScriptDocument, ReadonlySet<string>>();

/**
 * Every name that a script gives to a member of anything: by assignment, in an object literal or in a class. What is
 * called on the widget and is among them may come from the author, by `this.x = …` or by mixing an object in.
 */
export function givenNames(script: ScriptDocument): ReadonlySet<string> {
  const cached = known.get(script);
  if (cached) return cached;
  const names = new Set<string>();
  known.set(script, names);
  const add = (name: string | undefined): void => {
    if (name !== undefined) names.add(name);
  };
  if (script.ast) {
    walkScript(script.ast, [
      {
        AssignmentExpression({ left }) {
          if (left.type === 'MemberExpression') add(keyOf(left.property, left.computed));
        },
        Property: ({ key, computed }) => add(keyOf(key, computed)),
        MethodDefinition: ({ key, computed }) => add(keyOf(key, computed)),
      },
    ]);
  }
  return names;
}
