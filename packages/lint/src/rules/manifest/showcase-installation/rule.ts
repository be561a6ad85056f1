import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/showcase-installation',
    title: 'A showcase is not installed',
    severity: { private: 'warning', public: 'error' },
    hint: 'Set "installation": false, or take "is_showcase" out.',
  },
  ({ path }) => ({ message: `“is_showcase” needs “${path.join('.')}” to be false.` }),
);
