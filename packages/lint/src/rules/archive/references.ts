import type { Widget } from '../../documents/widget.ts';

/** Files that the host, the upload or the marketplace takes by their fixed names. */
const FIXED =
  /^(manifest\.json|script\.js|amoforms\.js|personal_page\.js|i18n\/[^/]+\.json|images\/(?:[a-z]{2}\/)?logo[^/]*)$/i;

const cache = new WeakMap<Widget, ReadonlySet<string>>();

/**
 * The files that something in the widget may ask for. Generous: a name in any text counts, because widgets put paths
 * together at run time (`'/templates/' + name + '.twig'`).
 */
export function usedFiles(widget: Widget): ReadonlySet<string> {
  const known = cache.get(widget);
  if (known) return known;
  const words = wordsOf(widget);
  const used = widget.files.files
    .map((file) => file.path)
    .filter((path) => FIXED.test(path) || isNamed(path, words));
  const result = new Set(used);
  cache.set(widget, result);
  return result;
}

/** Every run of letters, digits, `_` and `-` in every text, by the file that has it. */
function wordsOf(widget: Widget): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const { path, text } of widget.texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}_-]+/gu)) {
      const files = words.get(word);
      if (files) files.add(path);
      else words.set(word, new Set([path]));
    }
  }
  return words;
}

/** Whether another file than itself has the words of its name: of `lib/jquery.mask.min.js`, `jquery` and `mask`. */
function isNamed(path: string, words: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const parts = name.match(/[\p{L}\p{N}_-]+/gu) ?? [];
  return parts.every((part) => {
    const files = words.get(part);
    return files !== undefined && (files.size > 1 || !files.has(path));
  });
}
