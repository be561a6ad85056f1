import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { pathOf, stringOf } from '../names.ts';

export default defineRule({
  code: 'script/no-eval',
  title: 'No code is made from text',
  severity: { private: 'notice', public: 'error' },
  hint: 'Write the code as code, or read data with JSON.parse.',
  sourceStyle: true,
  words: ['eval', 'globalEval', 'Function', 'setTimeout', 'setInterval'],
  script({ report }, script) {
    const say = (node: AnyNode, name: string) =>
      report({ ...script.place(node), message: `${name} runs text as code.` });
    return {
      CallExpression(node) {
        const name = pathOf(node.callee) ?? '';
        const [first] = node.arguments;
        if (name === 'eval' || /^(\$|jQuery)\.globalEval$/.test(name)) say(node, name);
        else if (/^set(Timeout|Interval)$/.test(name) && stringOf(first) !== undefined)
          say(node, `${name} with a string`);
        else if (name === 'Function') say(node, 'Function()');
      },
      NewExpression(node) {
        if (pathOf(node.callee) === 'Function') say(node, 'new Function');
      },
    };
  },
});
