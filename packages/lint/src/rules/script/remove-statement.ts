import type { ScriptDocument } from '../../documents/script.ts';
import type { Change } from '../../model/change.ts';
import type { Range } from '../../model/report.ts';

/** Takes a statement out, and its line with it when nothing else stands there. */
export function removeStatement(script: ScriptDocument, { start, end }: Range): Change {
  const { text } = script;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const alone = /^\s*$/.test(text.slice(lineStart, start)) && /^\s*$/.test(text.slice(end, lineEnd));
  const range = alone && lineEnd !== -1 ? { start: lineStart, end: lineEnd + 1 } : { start, end };
  return { kind: 'edit', file: script.path, edits: [{ ...range, text: '' }] };
}
