import type { Node } from 'jsonc-parser';
import type { TextEdit } from '../model/change.ts';
import { skipBlanksBack } from './json-issues.ts';

/**
 * The edit that takes a property or an element out, with its comma and its line. Own code, because `modify` of the
 * parser formats the neighbours anew.
 */
export function removal(text: string, node: Node): TextEdit {
  const start = node.offset;
  const end = node.offset + node.length;
  const after = /^\s*,/.exec(text.slice(end, end + 1_000));
  if (after) {
    const comma = end + after[0].length;
    const gap = /^[ \t]*(?:\r?\n[ \t]*)?/.exec(text.slice(comma))?.[0].length ?? 0;
    return { start, end: comma + gap, text: '' };
  }
  const before = skipBlanksBack(text, start);
  return { start: text[before] === ',' ? before : start, end, text: '' };
}

/** The edit that adds a property at the end of an object, in the style of its other lines. */
export function insertion(text: string, object: Node, key: string, value: unknown): TextEdit {
  const last = object.children?.at(-1);
  const open = object.offset + 1;
  if (!last) return { start: open, end: open, text: ` ${property(key, value, '', '')} ` };
  const lineStart = text.lastIndexOf('\n', last.offset) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, last.offset))?.[0] ?? '';
  const ownLine = lineStart + indent.length === last.offset && lineStart > object.offset;
  const end = last.offset + last.length;
  if (!ownLine) return { start: end, end, text: `, ${property(key, value, '', '')}` };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = indent.includes('\t') ? '\t' : '  ';
  const lines = property(key, value, indent, unit).replaceAll('\n', newline);
  return { start: end, end, text: `,${newline}${indent}${lines}` };
}

function property(key: string, value: unknown, indent: string, unit: string): string {
  const json =
    unit === '' ? spaced(value) : JSON.stringify(value, null, unit).replaceAll('\n', `\n${indent}`);
  return `${JSON.stringify(key)}: ${json}`;
}

/** On one line, with the spaces that people put there. */
const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
