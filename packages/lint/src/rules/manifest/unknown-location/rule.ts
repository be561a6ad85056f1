import { LOCATIONS } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { splitLocation } from '../split-location.ts';

export default defineRule({
  code: 'manifest/unknown-location',
  title: 'Every location is one that Kommo knows',
  severity: { private: 'warning', public: 'error' },
  hint: 'Use a location of the documented list, or leave it out.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { value, path, parsed } of manifest.locations) {
      const { area, postfix } = splitLocation(value);
      if (parsed || Object.hasOwn(LOCATIONS, area)) continue;
      const guess = didYouMean(area, Object.keys(LOCATIONS));
      report({
        ...manifest.json.place(path),
        message: `Kommo knows no location “${value}”: the widget never starts there.`,
        hint: guess && `Did you mean “${guess}${postfix}”?`,
        fix: guess ? () => manifest.json.replace(path, `${guess}${postfix}`) : undefined,
      });
    }
  },
});
