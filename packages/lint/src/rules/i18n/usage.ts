import type { JsonPath } from '../../documents/json.ts';
import { isScript, isTwig } from '../../documents/kinds.ts';
import type { Widget } from '../../documents/widget.ts';

/** Asked for by the host, by their fixed names. */
const BY_HOST = new Set([
  'widget.name',
  'widget.description',
  'widget.short_description',
  'widget.tour_description',
  'widget.call_action',
  'widget.ai_agent_description',
]);

/**
 * Whether a text is asked for. Generous, because scripts put keys together: the last key of the path as a word anywhere
 * counts, and so does the section as a whole (`'states'`) or as a beginning (`'states.'`).
 */
export function usage(widget: Widget): (path: JsonPath) => boolean {
  const named = new Set(widget.manifest?.references.map(({ key }) => key));
  const code = widget.texts
    .filter(({ path }) => isScript(path) || isTwig(path) || /\.html?$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const words = new Set(Array.from(code.matchAll(/[\p{L}\p{N}_$-]+/gu), ([word]) => word));
  const literals = new Set(
    Array.from(code.matchAll(/["'`]([^"'`\n]{1,200}?)\.?(?=["'`]|\$\{)/g), ([, text]) => text ?? ''),
  );
  const isWord = (key: string): boolean =>
    (key.match(/[\p{L}\p{N}_$-]+/gu) ?? []).every((word) => words.has(word));
  return (path) => {
    const key = path.join('.');
    const sections = path.slice(0, -1).map((_, index) => path.slice(0, index + 1).join('.'));
    return (
      BY_HOST.has(key) ||
      named.has(key) ||
      isWord(String(path.at(-1))) ||
      sections.some((section) => literals.has(section))
    );
  };
}
