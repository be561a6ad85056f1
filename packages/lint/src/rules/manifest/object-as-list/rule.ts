import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/object-as-list',
    title: 'An empty object is written {}',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write {} instead of [].',
    fixable: true,
  },
  ({ path }, manifest) => ({
    message: `“${path.join('.')}” is an empty list instead of an empty object.`,
    fix: () => manifest.json.replace(path, {}),
  }),
);
