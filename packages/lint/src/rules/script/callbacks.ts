import type { AnyNode, MemberExpression, ObjectExpression } from 'acorn';
import type { ScriptDocument } from '../../documents/script.ts';
import type { Widget } from '../../documents/widget.ts';
import { keyOf } from './names.ts';
import { surveyed } from './survey.ts';

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
  /** Of the literal, in its order. */
  readonly entries: readonly CallbackEntry[];
  /** False where a spread or a computed key hides some. */
  readonly complete: boolean;
}

interface Callbacks {
  readonly objects: CallbackObject[];
  /** Set one by one: `self.callbacks.onSave = save`. */
  readonly added: CallbackEntry[];
  /** The object goes where nobody can follow it: into a function, a variable, a computed key. */
  opaque: boolean;
}

const callbacksIn = surveyed<Callbacks>((script) => {
  const found: Callbacks = { objects: [], added: [], opaque: false };
  return {
    result: found,
    visitor: {
      MemberExpression(node, ancestors) {
        if (keyOf(node.property, node.computed) !== 'callbacks') return;
        const use = useOf(node, ancestors);
        if (use.kind === 'literal') found.objects.push(read(script, use.object));
        else if (use.kind === 'added') found.added.push(use.entry);
        else if (use.kind === 'opaque') found.opaque = true;
      },
    },
  };
});

/** Every object literal that a script assigns to a member `callbacks`. */
export const callbackObjects = (script: ScriptDocument): readonly CallbackObject[] =>
  callbacksIn(script).objects;

/** The callbacks of the widget, where there is exactly one such object in all of its scripts. */
export function soleCallbacks(widget: Widget): CallbackObject | undefined {
  const all = widget.scripts.map((script) => callbacksIn(script));
  const [only, ...others] = all.flatMap(({ objects }) => objects);
  if (!only || others.length > 0) return undefined;
  const added = all.flatMap((one) => one.added);
  const complete = only.complete && !all.some(({ opaque }) => opaque);
  return { ...only, entries: [...only.entries, ...added], complete };
}

type Use =
  | { readonly kind: 'literal'; readonly object: ObjectExpression }
  | { readonly kind: 'added'; readonly entry: CallbackEntry }
  | { readonly kind: 'read' | 'opaque' };

/** What a script does with `x.callbacks`. */
function useOf(member: MemberExpression, ancestors: readonly AnyNode[]): Use {
  const names: string[] = [];
  let node: AnyNode = member;
  let depth = ancestors.length - 1;
  for (; ; depth--) {
    const parent = ancestors[depth];
    if (parent?.type !== 'MemberExpression' || parent.object !== node) break;
    const name = keyOf(parent.property, parent.computed);
    node = parent;
    // A computed key that is written to could be any callback; one that is read tells nothing.
    if (name === undefined) return { kind: isTarget(node, ancestors[depth - 1]) ? 'opaque' : 'read' };
    names.push(name);
  }
  const parent = ancestors[depth];
  if (parent?.type !== 'AssignmentExpression' || parent.left !== node) {
    return { kind: names.length > 0 ? 'read' : 'opaque' };
  }
  const { right } = parent;
  if (names.length > 0) return { kind: 'added', entry: { name: names.join('.'), key: node, value: right } };
  return right.type === 'ObjectExpression' ? { kind: 'literal', object: right } : { kind: 'opaque' };
}

const isTarget = (node: AnyNode, parent: AnyNode | undefined): boolean =>
  parent?.type === 'AssignmentExpression' && parent.left === node;

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
