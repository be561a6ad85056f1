import { schemaRule } from '../schema-problems.ts';

export default schemaRule(
  {
    code: 'manifest/support-link',
    title: 'The link of the support is an address',
    severity: { private: 'warning', public: 'error' },
    hint: 'Write the whole address: https://….',
    fixable: true,
  },
  ({ path, value }, manifest) => {
    const host = /^(?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i.exec(String(value))?.[1];
    return {
      message: `“${String(value)}” is no address that a browser can open.`,
      fix: host === undefined ? undefined : () => manifest.json.replace(path, `https://${host}`),
    };
  },
);
