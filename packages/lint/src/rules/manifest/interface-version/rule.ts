import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/interface-version',
    title: 'interface_version is 2',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write "interface_version": 2.',
    fixable: true,
  },
  ({ path, value }, manifest) => ({
    message: `interface_version is ${JSON.stringify(value)}; the only interface that exists is 2.`,
    fix: () => manifest.json.replace(path, 2),
  }),
);
