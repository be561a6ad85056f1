import type { Change } from '../../model/change.ts';
import type { CallbackObject } from './callbacks.ts';

/** Writes an empty callback that returns true in front of the others, indented like them. */
export function insertCallback(callbacks: CallbackObject, name: string): Change {
  const { script, node, entries } = callbacks;
  const first = node.properties[0]?.start ?? node.start + 1;
  const before = script.text.slice(node.start + 1, first);
  const indent = entries.length > 0 && /^\s*$/.test(before) ? before : '\n';
  const comma = entries.length > 0 ? ',' : '';
  const text = `${indent}${name}: function () { return true; }${comma}`;
  return { kind: 'edit', file: script.path, edits: [{ start: node.start + 1, end: node.start + 1, text }] };
}
