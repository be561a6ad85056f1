import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { calleeName } from '../functions.ts';
import { literalsOf } from '../names.ts';

export default defineRule({
  code: 'script/unclosed-selector',
  title: 'Selectors are complete',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Close the bracket.',
  fixable: true,
  script({ report }, script) {
    return {
      CallExpression(node) {
        const name = calleeName(node.callee);
        const [first] = node.arguments;
        if (!first || !/(^|\.)(\$|jQuery|find|children|filter|closest|querySelector(All)?)$/.test(name))
          return;
        const texts = literalsOf(first);
        const selector = texts.join('');
        if (/[<>]/.test(selector) || count(selector, '[') <= count(selector, ']')) return;
        const last = lastText(first as AnyNode);
        report({
          ...script.place(first),
          message: 'An attribute selector is not closed: some engines forgive it, others throw.',
          fix:
            last &&
            (() => [
              {
                kind: 'edit',
                file: script.path,
                edits: [{ start: last.end - 1, end: last.end - 1, text: ']' }],
              },
            ]),
        });
      },
    };
  },
});

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** The string literal that an expression of strings ends with. */
function lastText(node: AnyNode): AnyNode | undefined {
  if (node.type === 'BinaryExpression') return lastText(node.right);
  return node.type === 'Literal' && typeof node.value === 'string' ? node : undefined;
}
