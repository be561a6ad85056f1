import { LOCATIONS, type LocationInfo } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'manifest/public-only-location',
  title: 'A private widget declares no location of public ones',
  severity: { private: 'warning', public: 'off' },
  hint: 'Show the page elsewhere (advanced_settings), or publish the integration.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { path, parsed } of manifest.locations) {
      const info: LocationInfo | undefined = parsed && LOCATIONS[parsed.code];
      if (!info?.publicOnly) continue;
      report({
        ...manifest.json.place(path),
        message: `“${parsed?.code}” (${info.title}) shows nothing in a private integration.`,
      });
    }
  },
});
