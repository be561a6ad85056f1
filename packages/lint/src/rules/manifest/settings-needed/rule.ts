import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/settings-needed',
    title: 'A widget that is installed has the block settings',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "settings": {}, which may be empty.',
    fixable: true,
  },
  (_, manifest) => ({
    place: manifest.json.keyPlace(['widget', 'installation']),
    message: '“installation” is true, and the block “settings” is missing.',
    fix: () => manifest.json.add([], 'settings', {}),
  }),
);
