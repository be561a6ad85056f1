import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/incomplete-block',
    title: 'Every block has the keys that it needs',
    severity: { private: 'warning', public: 'error' },
    hint: 'Add the key.',
  },
  ({ path, params }) => ({
    message: `“${path.join('.')}” lacks the key “${String(params.missingProperty)}”.`,
    hint: `Add "${String(params.missingProperty)}" to “${path.join('.')}”.`,
  }),
);
