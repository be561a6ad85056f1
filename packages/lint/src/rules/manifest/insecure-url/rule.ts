import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/insecure-url',
    title: 'Addresses that Kommo calls begin with https',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write the whole address with https://.',
  },
  ({ path, value }) => ({
    message: /^http:\/\//i.test(String(value))
      ? `“${path.join('.')}” is not encrypted; Kommo calls https addresses only.`
      : `“${path.join('.')}” is no address that Kommo could call.`,
  }),
);
