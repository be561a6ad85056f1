import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { calleeName } from '../functions.ts';
import { literalsOf, stringOf } from '../names.ts';

const MAKERS = /(^|\.)(\$|jQuery|append|prepend|after|before|html|write|writeln|insertAdjacentHTML)$/;

export default defineRule({
  code: 'script/no-script-injection',
  title: 'No script is put into the page by hand',
  severity: { private: 'notice', public: 'error' },
  hint: 'Load code by define or require, from files of the widget.',
  sourceStyle: true,
  script({ report }, script) {
    const say = (node: AnyNode) =>
      report({
        ...script.place(node),
        message: 'A script element brings code into the page past the loader.',
      });
    return {
      CallExpression(node) {
        const name = calleeName(node.callee);
        const [first] = node.arguments;
        if (/(^|\.)getScript$/.test(name)) say(node);
        else if (name === 'document.createElement' && /^script$/i.test(stringOf(first) ?? '')) say(node);
        else if (MAKERS.test(name) && first && literalsOf(first).some((text) => /<script\b/i.test(text)))
          say(node);
      },
    };
  },
});
