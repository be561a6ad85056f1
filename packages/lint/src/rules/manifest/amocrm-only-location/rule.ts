import { LOCATIONS, type LocationInfo } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'manifest/amocrm-only-location',
  title: 'Locations that only amoCRM has are meant',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Leave it out if the widget is for Kommo; ignore this finding if it is for amoCRM.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest || manifest.locales.some(({ code }) => code === 'ru')) return;
    for (const { path, parsed } of manifest.locations) {
      const info: LocationInfo | undefined = parsed && LOCATIONS[parsed.code];
      if (info?.platform !== 'amocrm') continue;
      report({
        ...manifest.json.place(path),
        message: `“${parsed?.code}” (${info.title}) is documented for amoCRM only.`,
      });
    }
  },
});
