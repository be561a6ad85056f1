import { currentLang } from '../i18n/index.ts';
import { collection } from './page.ts';

let names: Promise<ReadonlyMap<string, string>> | undefined;

/** What the CRM calls its events, in the language of the page or in English: `lead_added` → `New lead`. */
export function readEventNames(): Promise<ReadonlyMap<string, string>> {
  names ??= collection<{ readonly key: string; readonly lang: string }>(
    `/api/v4/events/types?language_code=${currentLang()}`,
    'events_types',
  ).then(({ items }) => new Map(items.map(({ key, lang }) => [key, lang])));
  names.catch(() => {
    names = undefined;
  });
  return names;
}
