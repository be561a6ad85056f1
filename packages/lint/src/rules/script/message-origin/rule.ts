import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { calleeName, isFunction } from '../functions.ts';
import { stringOf } from '../names.ts';

export default defineRule({
  code: 'script/message-origin',
  title: 'Messages from frames are accepted by their origin',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Compare event.origin with the address that you expect.',
  sourceStyle: true,
  words: ['message'],
  script({ report }, script) {
    return {
      CallExpression(node) {
        const name = calleeName(node.callee);
        if (!/(^|\.)(addEventListener|on)$/.test(name) || stringOf(node.arguments[0]) !== 'message') return;
        const handler = (node.arguments as AnyNode[]).find((argument) => isFunction(argument));
        if (!handler || /\borigin\b/.test(script.textOf(handler))) return;
        report({
          ...script.place(node.callee),
          message: 'Any page in any frame can send this message: its origin is not looked at.',
        });
      },
    };
  },
});
