import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/salesbot-no-handler',
    title: 'salesbot_designer has at least one handler',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add "<handler>": {"name": "salesbot.<handler>", "settings": {…}}.',
  },
  ({ path }, manifest) => ({
    place: manifest.json.keyPlace(path),
    message: '“salesbot_designer” has no handler: the designer has nothing to offer.',
  }),
);
