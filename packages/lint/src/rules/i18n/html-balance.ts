const PAIRED = new Set(
  'a abbr b blockquote center code dd div dl dt em font h1 h2 h3 h4 h5 h6 i ol pre s section small span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
/** Tags that HTML closes by itself. They may be closed, but need not. */
const OPTIONAL = new Set(['p', 'li']);

/** The first tag that is opened and not closed, or closed and not opened. */
export function unbalancedTag(text: string): string | undefined {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of text.matchAll(
    /<(\/?)([a-z][a-z0-9]{0,10})((?:\s[^<>]{0,1000})?)>/gi,
  )) {
    const tag = name.toLowerCase();
    if ((!PAIRED.has(tag) && !OPTIONAL.has(tag)) || rest.endsWith('/')) continue;
    if (slash === '') {
      open.push(tag);
      continue;
    }
    while (open.length > 0 && open.at(-1) !== tag && OPTIONAL.has(open.at(-1) ?? '')) open.pop();
    if (open.at(-1) !== tag) return open.includes(tag) ? open.at(-1) : tag;
    open.pop();
  }
  return open.find((tag) => !OPTIONAL.has(tag));
}
