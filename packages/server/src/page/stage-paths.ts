/** First parts of addresses that are pages of the stage, whoever asks. */
const PAGES = new Set([
  'leads',
  'contacts',
  'companies',
  'customers',
  'todo',
  'catalogs',
  'settings',
  'widget_page',
  'mobile',
  'dashboard',
  'mail',
  'stats',
  'events',
  'amo-market',
]);

const FILE = /\.[a-z0-9]{1,8}$/i;

/**
 * Whether a path is a page. Known ones always are; any other only when a browser wants a document, so that a widget's
 * request for something that does not exist gets an honest 404 and not a page.
 */
export function isStagePath(path: string, headers: Headers): boolean {
  const first = path.split('/')[1] ?? '';
  if (FILE.test(path)) return false;
  if (PAGES.has(first)) return true;
  const wanted = headers.get('sec-fetch-dest');
  if (wanted !== null) return wanted === 'document' || wanted === 'iframe' || wanted === 'frame';
  return (headers.get('accept') ?? '').includes('text/html');
}
