import type { PageBoot, WidgetEntry } from '@kommo-widget/manifest';

/** An entry of the page's list of widgets; `locations` go into its manifest. */
export function entry(
  code: string,
  locations: readonly string[],
  more: Partial<WidgetEntry> = {},
): WidgetEntry {
  const path = `/upl/${code}/1/widget`;
  return {
    id: 1,
    active: 'Y',
    category_id: 1,
    init_once: 'N',
    installed_version: '1.0.0',
    src: `${path}/script.js`,
    lang: `${path}/i18n/en.json`,
    path,
    images_path: `${path}/images`,
    settings: {},
    name: `Name of ${code}`,
    description: 'Description',
    short_description: 'Short',
    status: 'installed',
    support: {},
    oauth_client_uuid: '',
    manifest: { widget: { version: '1.0.0', installation: true }, locations },
    ...more,
  };
}

/** What the server tells a page, with these widgets. */
export function bootOf(widgets: Readonly<Record<string, WidgetEntry>>): PageBoot {
  return {
    lang: 'en',
    theme: 'light',
    constants: {
      user: { id: 7, name: 'Ann' },
      account: { id: 3, subdomain: 'demo', timezone: 'UTC' },
      managers: { 7: { id: 7, active: true }, 8: { id: 8, active: false } },
    },
    list: {
      widgets,
      system: {
        area: '',
        amouser_id: 7,
        amouser: 'ann@example.com',
        amohash: '',
        domain: 'kommo.com',
        subdomain: 'demo',
        server: 'http://demo.kommo.localhost',
        displayed_count: 0,
        displayed_count_by_area: {},
      },
    },
    system: { format: { date: { date: 'DD.MM.YYYY' } } },
    dictionaries: { cf_types: { date: 6 } },
  };
}
