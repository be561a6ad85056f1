import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/observer-disconnected',
  title: 'What observes the page is stopped in destroy',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Call disconnect() in destroy.',
  sourceStyle: true,
  script({ widget, report }, script) {
    const made: AnyNode[] = [];
    return {
      NewExpression(node) {
        if (/^(Mutation|Resize|Intersection)Observer$/.test(pathOf(node.callee) ?? '')) made.push(node);
      },
      'Program:exit'() {
        if (widget.scripts.some(({ text }) => text.includes('.disconnect'))) return;
        for (const node of made) {
          report({
            ...script.place(node),
            message: 'This observer is never disconnected: it goes on watching after the widget ended.',
          });
        }
      },
    };
  },
});
