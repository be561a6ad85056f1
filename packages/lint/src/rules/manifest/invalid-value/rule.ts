import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/invalid-value',
    title: 'Every value is one of those that are allowed',
    severity: { private: 'warning', public: 'error' },
    hint: 'Use one of the documented values.',
  },
  ({ path, message }) => ({
    message: `${path.length === 0 ? 'The manifest' : `“${path.join('.')}”`} ${message}.`,
  }),
);
