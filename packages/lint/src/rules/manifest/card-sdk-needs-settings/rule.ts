import { addLocation } from '../block-rules.ts';
import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/card-sdk-needs-settings',
    title: 'The location card_sdk comes with settings',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add “settings” to “locations”.',
    fixable: true,
  },
  (_, manifest) => ({
    place: manifest.json.place(manifest.location('card_sdk')?.path ?? ['locations']),
    message: '“card_sdk” needs the location “settings”.',
    fix: () => addLocation(manifest, 'settings'),
  }),
);
