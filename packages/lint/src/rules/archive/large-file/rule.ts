import { isScript, isStyle, isTwig } from '../../../documents/kinds.ts';
import { LIMITS } from '../../../limits.ts';
import { defineRule } from '../../../model/rule.ts';
import { isSourceMap } from '../unwanted.ts';

const HEAVY = 1_000_000;

export default defineRule({
  code: 'archive/large-file',
  title: 'No file weighs more than a megabyte',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Split it, compress it, or load it from your own server when it is needed.',
  check({ widget, report }) {
    for (const { path, size } of widget.files.files) {
      const unread = size > readingLimit(path);
      if (isSourceMap(path) || !(unread || size > HEAVY)) continue;
      const weight = `The file weighs ${(size / 1_000_000).toFixed(1)} MB`;
      const message = unread
        ? `${weight}: nothing in it was checked.`
        : `${weight}; every page of Kommo waits for what the widget loads.`;
      report({ file: path, message });
    }
  },
});

/** Bytes above which a file is not parsed. Manifest and language files have rules of their own for that. */
function readingLimit(path: string): number {
  if (isTwig(path)) return LIMITS.twig;
  if (isStyle(path)) return LIMITS.style;
  return isScript(path) ? LIMITS.script : Number.POSITIVE_INFINITY;
}
