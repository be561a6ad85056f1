import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/card-sdk-needs-card',
    title: 'The location card_sdk comes with that of a card',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add lcard-1, ccard-1 or comcard-1 (or -0, where the right panel is not used).',
  },
  (_, manifest) => ({
    place: manifest.json.place(manifest.location('card_sdk')?.path ?? ['locations']),
    message: '“card_sdk” is a tab of a card, and no card is declared.',
  }),
);
