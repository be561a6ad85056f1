import type { AnyNode, ObjectExpression } from 'acorn';
import type { ScriptDocument } from '../../documents/script.ts';
import { walkScript } from '../../documents/script-walk.ts';
import type { Widget } from '../../documents/widget.ts';
import { keyOf } from './names.ts';

export interface CallbackEntry {
  /** With a dot for a nested one: `leads.selected`. */
  readonly name: string;
  readonly key: AnyNode;
  readonly value: AnyNode;
}

/** The object that a script puts into `callbacks`. */
export interface CallbackObject {
  readonly script: ScriptDocument;
  readonly node: ObjectExpression;
  readonly entries: readonly CallbackEntry[];
  /** False where a spread or a computed key hides some. */
  readonly complete: boolean;
}

const known = new WeakMap<ScriptDocument, CallbackObject[]>();

/** Every object literal that a script assigns to a member `callbacks`. */
export function callbackObjects(script: ScriptDocument): readonly CallbackObject[] {
  const cached = known.get(script);
  if (cached) return cached;
  const found: CallbackObject[] = [];
  known.set(script, found);
  if (!script.ast) return found;
  walkScript(script.ast, [
    {
      AssignmentExpression({ left, right }) {
        const isCallbacks =
          left.type === 'MemberExpression' && keyOf(left.property, left.computed) === 'callbacks';
        if (isCallbacks && right.type === 'ObjectExpression') found.push(read(script, right));
      },
    },
  ]);
  return found;
}

/** The callbacks of the widget, where there is exactly one such object in all of its scripts. */
export function soleCallbacks(widget: Widget): CallbackObject | undefined {
  const all = widget.scripts.flatMap((script) => callbackObjects(script));
  return all.length === 1 ? all[0] : undefined;
}

export const findCallback = (object: CallbackObject, name: string): CallbackEntry | undefined =>
  object.entries.find((entry) => entry.name === name);

function read(script: ScriptDocument, node: ObjectExpression): CallbackObject {
  const entries: CallbackEntry[] = [];
  let complete = true;
  const collect = (object: ObjectExpression, prefix: string) => {
    for (const property of object.properties) {
      const name = property.type === 'Property' ? keyOf(property.key, property.computed) : undefined;
      if (property.type !== 'Property' || name === undefined) complete = false;
      else if (property.value.type === 'ObjectExpression') collect(property.value, `${prefix}${name}.`);
      else entries.push({ name: `${prefix}${name}`, key: property.key, value: property.value });
    }
  };
  collect(node, '');
  return { script, node, entries, complete };
}
