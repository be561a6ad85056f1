import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/dp-action-multiple',
    title: 'dp says whether the trigger may stretch over stages',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "action_multiple": false to “dp”.',
    fixable: true,
  },
  ({ path }, manifest) => ({
    place: manifest.json.keyPlace(path),
    message: '“dp” lacks the key “action_multiple”.',
    fix: () => manifest.json.add(path, 'action_multiple', false),
  }),
);
