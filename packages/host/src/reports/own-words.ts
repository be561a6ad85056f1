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
 * Whether a widget takes a class, an id or a member (`.name`, `#name`) to be the page's: it writes it down so, and
 * nowhere as the class or member of something of its own. No when its files cannot be read.
 */
export async function expectsOfPage(code: string, name: string): Promise<boolean> {
  const text = (await filesOf(code)).join('\n');
  const bare = name.slice(1).replace(/[$]/g, '\\$&');
  const asked = new RegExp(`[${name.charAt(0)}]${bare}(?![\\w-])`);
  const own = new RegExp(`(?<![\\w.#-])${bare}(?![\\w-])|[.]${bare}\\s*=(?!=)`);
  return asked.test(text) && !own.test(text);
}
