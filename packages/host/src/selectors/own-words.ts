/** The files of a widget that the page has loaded, from the browser's cache. */
async function filesOf(code: string): Promise<readonly string[]> {
  const base = `/upl/${encodeURIComponent(code)}/`;
  const urls = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((url) => url.includes(base) && /\.(js|twig|html?|json)(\?|$)/.test(url));
  return Promise.all([...new Set(urls)].map(textOf));
}

async function textOf(url: string): Promise<string> {
  const reply = await fetch(url, { cache: 'force-cache' });
  return reply.ok ? reply.text() : '';
}

/**
 * Whether a widget takes a class or id to be the page's: it writes it down as a selector, and nowhere as the class or id
 * of something that it draws itself.
 */
export async function expectsOfPage(code: string, name: string): Promise<boolean> {
  const text = (await filesOf(code)).join('\n');
  const bare = name.slice(1).replace(/[$]/g, '\\$&');
  const asSelector = new RegExp(`[${name.charAt(0)}]${bare}(?![\\w-])`);
  const otherwise = new RegExp(`(?<![\\w.#-])${bare}(?![\\w-])`);
  return asSelector.test(text) && !otherwise.test(text);
}
