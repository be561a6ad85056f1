import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'manifest/no-locations',
  title: 'The widget has at least one location',
  severity: { private: 'warning', public: 'error' },
  hint: 'Name the places where the widget runs, for example "settings" and "lcard-1".',
  check({ widget, report }) {
    const { manifest } = widget;
    const locations = manifest?.at(['locations']);
    if (!manifest || !Array.isArray(locations) || locations.length > 0) return;
    report({
      ...manifest.json.place(['locations']),
      message: 'The list of locations is empty: the widget starts nowhere.',
    });
  },
});
