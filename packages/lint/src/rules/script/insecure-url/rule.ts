import { defineRule } from '../../../model/rule.ts';
import { hostOf, isLocalAddress } from '../addresses.ts';

export default defineRule({
  code: 'script/insecure-url',
  title: 'Requests go over https',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Use https.',
  sourceStyle: true,
  words: ['http://'],
  script({ report }, script) {
    return {
      Literal(node) {
        if (typeof node.value !== 'string' || isLocalAddress(node.value)) return;
        if (!/^http:\/\/[\w-]+(\.[\w-]+)+/.test(node.value) || /^http:\/\/(www\.)?w3\.org\//.test(node.value))
          return;
        report({
          ...script.place(node),
          message: `The CRM is served over https: browsers block or warn of ${hostOf(node.value)} over http.`,
        });
      },
    };
  },
});
