import { asBoolean } from '../classify.ts';
import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/boolean-as-text',
    title: 'Yes and no are written true and false',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write true or false, without quotes.',
    fixable: true,
  },
  ({ path, value }, manifest) => ({
    message: `“${path.join('.')}” is ${JSON.stringify(value)}; the documented values are true and false.`,
    hint: `Write ${asBoolean(value)}.`,
    fix: () => manifest.json.replace(path, asBoolean(value)),
  }),
);
