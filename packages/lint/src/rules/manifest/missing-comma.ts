import type { JsonDocument } from '../../documents/json.ts';
import { type JsonIssue, skipBlanksBack } from '../../documents/json-issues.ts';
import type { Change } from '../../model/change.ts';

/** Puts a comma at the end of a line where the next one begins with another property or element. Else no change. */
export function insertMissingComma(json: JsonDocument, { message, range }: JsonIssue): Change[] {
  const { text } = json.source;
  const before = skipBlanksBack(text, range.start);
  const newLine = text.slice(before + 1, range.start).includes('\n');
  if (!message.startsWith('A comma is missing') || !newLine || !/["[{\d]/.test(text.charAt(range.start)))
    return [];
  return json.edit({ start: before + 1, end: before + 1, text: ',' });
}
