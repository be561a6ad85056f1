import { byLength } from '../../documents/text.ts';
import type { Widget } from '../../documents/widget.ts';

/** Files that the host, the upload or the marketplace takes by their fixed names. */
const FIXED =
  /^(manifest\.json|script\.js|amoforms\.js|personal_page\.js|i18n\/[^/]+\.json|images\/(?:[a-z]{2}\/)?logo[^/]*)$/i;

/**
 * The files that something in the widget may ask for. Generous: a name in any text counts, because widgets put paths
 * together at run time (`'/templates/' + name + '.twig'`).
 */
export function usedFiles(widget: Widget): ReadonlySet<string> {
  const texts = [...widget.texts].sort(byLength);
  const isUsed = (path: string): boolean => {
    const parts = wordsOf(path);
    const others = texts.filter((source) => source.path !== path);
    return parts.every((part) => others.some((source) => source.hasWord(part)));
  };
  const paths = widget.files.files.map((file) => file.path);
  return new Set(paths.filter((path) => FIXED.test(path) || isUsed(path)));
}

/** The words of a file's name: of `lib/jquery-mask.min.js` these are `jquery`, `mask` and `min`. */
function wordsOf(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return name.match(/[\w$\u0080-\uffff]+/g) ?? [];
}
