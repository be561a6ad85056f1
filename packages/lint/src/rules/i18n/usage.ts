import type { JsonPath } from '../../documents/json.ts';
import { isScript, isTwig } from '../../documents/kinds.ts';
import { byLength } from '../../documents/text.ts';
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
  const sources = widget.texts
    .filter(({ path }) => isScript(path) || isTwig(path) || /\.html?$/.test(path))
    .sort(byLength);
  const isWord = (key: string): boolean =>
    (key.match(/[\w$\u0080-\uffff]+/g) ?? []).every((word) => sources.some((source) => source.hasWord(word)));
  /** As a whole text, or as the beginning of one that is put together. */
  const isLiteral = (section: string): boolean =>
    ['"', "'", '`'].some((quote) =>
      [quote, `.${quote}`, '.${'].some((end) =>
        sources.some(({ text }) => text.includes(`${quote}${section}${end}`)),
      ),
    );
  return (path) => {
    const key = path.join('.');
    const sections = path.slice(0, -1).map((_, index) => path.slice(0, index + 1).join('.'));
    return BY_HOST.has(key) || named.has(key) || isWord(String(path.at(-1))) || sections.some(isLiteral);
  };
}
