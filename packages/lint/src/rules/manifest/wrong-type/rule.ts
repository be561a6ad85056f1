import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/wrong-type',
    title: 'Every value has the documented type',
    severity: { private: 'warning', public: 'error' },
    hint: 'Compare with the documentation of the manifest.',
  },
  ({ path, message, value }) => ({
    message: `“${path.join('.')}” ${message}, not ${nameOf(value)}.`,
  }),
);

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `${String(value)}`;
}
