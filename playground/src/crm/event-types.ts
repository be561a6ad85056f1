import { currentLang, defineTexts } from '../i18n/index.ts';
import { collection } from './page.ts';

/** Kinds that the CRM writes and its list of kinds does not name. */
const t = defineTexts({
  en: { entity_linked: 'Linked', entity_unlinked: 'Unlinked' },
  es: { entity_linked: 'Vinculado', entity_unlinked: 'Desvinculado' },
  pt: { entity_linked: 'Vinculado', entity_unlinked: 'Desvinculado' },
  ru: { entity_linked: 'Прикреплено', entity_unlinked: 'Откреплено' },
});

let names: Promise<ReadonlyMap<string, string>> | undefined;

/** What the CRM calls its events, in the language of the page or in English: `lead_added` → `New lead`. */
export function readEventNames(): Promise<ReadonlyMap<string, string>> {
  names ??= collection<{ readonly key: string; readonly lang: string }>(
    `/api/v4/events/types?language_code=${currentLang()}`,
    'events_types',
  ).then(
    ({ items }) =>
      new Map([
        ['entity_linked', t('entity_linked')],
        ['entity_unlinked', t('entity_unlinked')],
        ...items.map(({ key, lang }) => [key, lang] as const),
      ]),
  );
  names.catch(() => {
    names = undefined;
  });
  return names;
}
