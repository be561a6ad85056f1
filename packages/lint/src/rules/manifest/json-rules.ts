import type { JsonDocument } from '../../documents/json.ts';
import type { JsonIssue } from '../../documents/json-issues.ts';
import type { Context } from '../../engine/context.ts';
import type { Change } from '../../model/change.ts';
import type { Rule, RuleMeta } from '../../model/rule.ts';
import { defineRule } from '../../model/rule.ts';

/** The JSON files that a rule looks at. */
export type Files = (context: Context) => readonly JsonDocument[];

/** A rule about one kind of what strict JSON does not allow. */
export function jsonIssueRule(
  meta: RuleMeta,
  files: Files,
  kind: JsonIssue['kind'],
  fix?: (json: JsonDocument, issue: JsonIssue) => Change[],
): Rule {
  return defineRule({
    ...meta,
    check(context) {
      for (const json of files(context)) {
        for (const issue of json.issues) {
          if (issue.kind !== kind) continue;
          const changes = json.source.validUtf8 ? (fix?.(json, issue) ?? []) : [];
          context.report({
            ...json.source.place(issue.range),
            message: issue.message,
            hint: issue.hint,
            fix: changes.length > 0 ? () => changes : undefined,
          });
        }
      }
    },
  });
}

/** Takes what is too much out, with the blanks before a comment. */
export function removeIssue(json: JsonDocument, { range, kind }: JsonIssue): Change[] {
  const { text } = json.source;
  if (kind !== 'comment') return json.edit({ ...range, text: '' });
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const before = text.slice(lineStart, range.start);
  const after = /^[ \t]*\r?\n/.exec(text.slice(range.end, range.end + 200));
  if (before.trim() === '' && after)
    return json.edit({ start: lineStart, end: range.end + after[0].length, text: '' });
  const blanks = before.length - before.trimEnd().length;
  return json.edit({ start: range.start - (after ? blanks : 0), end: range.end, text: '' });
}

/** A rule about keys that an object has twice. Where both say the same, the first can go. */
export function duplicateKeyRule(meta: RuleMeta, files: Files): Rule {
  return defineRule({
    ...meta,
    check(context) {
      for (const json of files(context)) {
        for (const { key, node, first } of json.duplicates) {
          const line = json.source.position(first.offset).line;
          const same = json.textOf(first) === json.textOf(node);
          context.report({
            ...json.source.place({ start: node.offset, end: node.offset + node.length }),
            message: `The key “${key}” stands here a second time; the one of line ${line} is lost.`,
            fix: same ? () => json.removeNode(node) : undefined,
          });
        }
      }
    },
  });
}
