import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { calleeName } from '../functions.ts';
import { propertyValue, stringOf } from '../names.ts';

export default defineRule({
  code: 'script/no-sync-request',
  title: 'No request holds the page up',
  severity: { private: 'notice', public: 'error' },
  hint: 'Send the request asynchronously and go on in its callback.',
  words: ['async', 'open'],
  script({ report }, script) {
    const say = (node: AnyNode) =>
      report({
        ...script.place(node),
        message: 'A synchronous request freezes the page until it is answered.',
      });
    return {
      CallExpression(node) {
        const name = calleeName(node.callee);
        const [first, second, third] = node.arguments as AnyNode[];
        if (/(^|\.)(ajax|ajaxSetup|\$authorizedAjax)$/.test(name)) {
          const flag = [first, second].map((options) => propertyValue(options, 'async')).find(Boolean);
          if (flag?.type === 'Literal' && flag.value === false) say(flag);
        } else if (name.endsWith('.open') && third?.type === 'Literal' && third.value === false) {
          if (/^[A-Z]+$/.test(stringOf(first) ?? '')) say(third);
        }
      },
    };
  },
});
