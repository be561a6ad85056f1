import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/number-as-text',
    title: 'Numbers are written without quotes',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write the number without quotes.',
    fixable: true,
  },
  ({ path, value }, manifest) => ({
    message: `“${path.join('.')}” is the text ${JSON.stringify(value)} instead of a number.`,
    fix: () => manifest.json.replace(path, Number(value)),
  }),
);
