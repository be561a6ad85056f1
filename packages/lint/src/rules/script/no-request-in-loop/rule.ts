import { defineRule } from '../../../model/rule.ts';
import { calleeName, isInLoop } from '../functions.ts';
import { isRequest } from '../widget-names.ts';

export default defineRule({
  code: 'script/no-request-in-loop',
  title: 'Requests are not sent one by one in a loop',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Send one request for all: the API takes up to 250 items, and filters take lists of ids.',
  sourceStyle: true,
  script({ report }, script) {
    return {
      CallExpression(node, ancestors) {
        const name = calleeName(node.callee);
        if (!isRequest(name) || !isInLoop(ancestors)) return;
        report({
          ...script.place(node.callee),
          message: `${name} in a loop: the API allows seven requests a second.`,
        });
      },
    };
  },
});
