import { addLocation } from '../block-rules.ts';
import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/custom-needs-location',
    title: 'A custom field comes with the location settings',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add “settings” to “locations”.',
    fixable: true,
  },
  (_, manifest) => {
    const fields = Object.entries(manifest.object(['settings']));
    const [code] = fields.find(([key]) => manifest.at(['settings', key, 'type']) === 'custom') ?? [
      'settings',
    ];
    return {
      place: manifest.json.keyPlace(['settings', code]),
      message: `The custom field “${code}” stays empty: settings() is called only for the location “settings”.`,
      fix: Array.isArray(manifest.at(['locations'])) ? () => addLocation(manifest, 'settings') : undefined,
    };
  },
);
