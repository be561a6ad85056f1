import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'script/amocrm-alias',
  title: 'APP is called by its present name',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Write APP.',
  fixable: true,
  sourceStyle: true,
  words: ['AMOCRM'],
  script({ report }, script) {
    return {
      Identifier(node) {
        if (node.name !== 'AMOCRM') return;
        report({
          ...script.place(node),
          message: 'AMOCRM is the old name of APP.',
          fix: () => [
            { kind: 'edit', file: script.path, edits: [{ start: node.start, end: node.end, text: 'APP' }] },
          ],
        });
      },
    };
  },
});
