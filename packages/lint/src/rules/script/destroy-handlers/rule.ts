import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/destroy-handlers',
  title: 'What is bound by addEventListener is taken away again',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Call removeEventListener in destroy.',
  sourceStyle: true,
  words: ['addEventListener'],
  script({ widget, report }, script) {
    const added: AnyNode[] = [];
    return {
      CallExpression(node) {
        if (/^(document\.)?addEventListener$/.test(pathOf(node.callee) ?? '')) added.push(node.callee);
      },
      'Program:exit'() {
        if (widget.scripts.some(({ text }) => /removeEventListener|AbortController/.test(text))) return;
        for (const node of added) {
          report({
            ...script.place(node),
            message:
              'This handler stays on the page when the widget ends, and is added again when it starts.',
          });
        }
      },
    };
  },
});
