import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/tour-image-count',
    title: 'The tour has one to five pictures per language',
    severity: { private: 'warning', public: 'error' },
    hint: 'Name one to five pictures.',
  },
  ({ path, value }) => ({
    message: `The tour has ${Array.isArray(value) ? value.length : 0} pictures for “${String(path.at(-1))}”; one to five are allowed.`,
  }),
);
