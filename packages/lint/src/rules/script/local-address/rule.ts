import { defineRule } from '../../../model/rule.ts';
import { hostOf, isLocalAddress } from '../addresses.ts';

export default defineRule({
  code: 'script/local-address',
  title: 'No address of a developer’s machine is left in a script',
  severity: { private: 'warning', public: 'error' },
  hint: 'Take the address of the development server out of what is uploaded.',
  script({ report }, script) {
    return {
      Literal(node) {
        if (typeof node.value !== 'string' || !isLocalAddress(node.value)) return;
        // Libraries give `new URL()` a base that is never asked for anything.
        if (script.bundled && /^https?:\/\/localhost\/?$/.test(node.value)) return;
        report({
          ...script.place(node),
          message: `“${hostOf(node.value)}” is the machine of whoever opens the page, not yours.`,
        });
      },
    };
  },
});
