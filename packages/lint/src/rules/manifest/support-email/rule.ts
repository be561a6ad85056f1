import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/support-email',
    title: 'The address of the support is an e-mail address',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write it like help@example.com.',
    fixable: true,
  },
  ({ path, value }, manifest) => {
    const bare = String(value).replaceAll(/\s/g, '');
    const mended = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(bare) && bare !== value;
    return {
      message: `“${String(value)}” is no e-mail address.`,
      fix: mended ? () => manifest.json.replace(path, bare) : undefined,
    };
  },
);
