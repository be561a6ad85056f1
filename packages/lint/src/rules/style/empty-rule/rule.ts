import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/empty-rule',
  title: 'No rule is empty',
  severity: { private: 'off', public: 'notice' },
  hint: 'Take the rule out.',
  fixable: true,
  sourceStyle: true,
  style({ report }, style) {
    return {
      Rule(node) {
        if (!node.block.children.isEmpty || !node.loc) return;
        const { text, path } = style.source;
        const start = node.loc.start.offset;
        const after = node.loc.end.offset;
        const end = text.charAt(after) === '\n' ? after + 1 : after;
        report({
          ...style.place(node),
          message: 'This rule does nothing.',
          fix: () => [{ kind: 'edit', file: path, edits: [{ start, end, text: '' }] }],
        });
      },
    };
  },
});
