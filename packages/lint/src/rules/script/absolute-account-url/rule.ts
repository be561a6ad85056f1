import { defineRule } from '../../../model/rule.ts';

const OWN =
  /^https?:\/\/((?!www\.)[a-z0-9-]+\.(?:kommo\.com|amocrm\.(?:ru|com)))(?=\/(?:api|ajax|private)\/)/i;

export default defineRule({
  code: 'script/absolute-account-url',
  title: 'The account’s own API is called by relative addresses',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Leave the host out: “/api/v4/leads”.',
  fixable: true,
  script({ report }, script) {
    return {
      Literal(node) {
        const match = typeof node.value === 'string' && OWN.exec(node.value);
        if (!match) return;
        const [whole, host] = match;
        report({
          ...script.place(node),
          message: `“${host}” is one account: in every other one this request goes to a foreign host.`,
          fix: () => [
            {
              kind: 'edit',
              file: script.path,
              edits: [{ start: node.start + 1, end: node.start + 1 + whole.length, text: '' }],
            },
          ],
        });
      },
    };
  },
});
