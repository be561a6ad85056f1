import type { ScriptDocument } from '../../documents/script.ts';
import type { Change } from '../../model/change.ts';
import type { AnyFunction } from './functions.ts';

/** Puts `return true;` at the end of a function's body, indented like its last statement. */
export function returnTrue(script: ScriptDocument, fn: AnyFunction): Change {
  const { body } = fn;
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  const at = last?.end ?? body.start + 1;
  const line = script.text.slice(script.text.lastIndexOf('\n', last?.start ?? at) + 1, last?.start ?? at);
  const lead = last && /^\s*$/.test(line) ? `\n${line}` : ' ';
  return { kind: 'edit', file: script.path, edits: [{ start: at, end: at, text: `${lead}return true;` }] };
}
