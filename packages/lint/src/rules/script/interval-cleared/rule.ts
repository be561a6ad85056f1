import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/interval-cleared',
  title: 'What runs at intervals is stopped in destroy',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Keep the number of the timer and clear it in destroy.',
  sourceStyle: true,
  words: ['setInterval'],
  script({ widget, report }, script) {
    const started: AnyNode[] = [];
    return {
      CallExpression(node) {
        if (pathOf(node.callee) === 'setInterval') started.push(node);
      },
      'Program:exit'() {
        if (widget.scripts.some(({ text }) => text.includes('clearInterval'))) return;
        for (const node of started) {
          report({
            ...script.place(node),
            message:
              'This timer is never cleared: it goes on, once more for every page, after the widget ended.',
          });
        }
      },
    };
  },
});
