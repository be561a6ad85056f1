import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/empty-value',
    title: 'No text of the manifest is empty',
    severity: { private: 'warning', public: 'error' },
    hint: 'Fill it, or take the key out.',
  },
  ({ path }) => ({ message: `“${path.join('.')}” is empty.` }),
);
