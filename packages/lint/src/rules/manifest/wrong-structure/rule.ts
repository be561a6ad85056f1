import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/wrong-structure',
    title: 'widget is an object, locations and locale are lists',
    severity: { private: 'error', public: 'error' },
    hint: 'Use the structure of the documented example.',
  },
  ({ path, message }) => ({ message: `“${path.join('.')}” ${message}: nothing of it can be read.` }),
);
