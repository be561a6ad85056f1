import { LOCATIONS } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { splitLocation } from '../split-location.ts';

export default defineRule({
  code: 'manifest/bad-postfix',
  title: 'Only cards and lists have a postfix, and it is -0 or -1',
  severity: { private: 'warning', public: 'error' },
  hint: 'Take the postfix off.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { value, path, parsed } of manifest.locations) {
      const { area, postfix } = splitLocation(value);
      if (parsed || !Object.hasOwn(LOCATIONS, area)) continue;
      const takesOne = LOCATIONS[area as keyof typeof LOCATIONS].postfix;
      report({
        ...manifest.json.place(path),
        message: `“${value}” is no location: “${postfix}” cannot follow “${area}”.`,
        hint: takesOne
          ? `Write ${area}-1 (in the right panel) or ${area}-0 (not there).`
          : `Write “${area}”.`,
        fix: takesOne ? undefined : () => manifest.json.replace(path, area),
      });
    }
  },
});
