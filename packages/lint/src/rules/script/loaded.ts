import type { Widget } from '../../documents/widget.ts';

/** Scripts that the page loads by their fixed names. */
const BY_THE_PAGE = new Set(['script.js', 'amoforms.js', 'personal_page.js']);

/**
 * Whether the page or something in the widget may load a script: its name stands in another text, with its extension
 * or behind a slash. A file that was only left behind breaks nothing.
 */
export function mayBeLoaded(widget: Widget, path: string): boolean {
  if (BY_THE_PAGE.has(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const words = [name, `/${name.replace(/\.[^.]+$/, '')}`];
  return widget.texts.some(
    (source) => source.path !== path && words.some((word) => source.text.includes(word)),
  );
}
