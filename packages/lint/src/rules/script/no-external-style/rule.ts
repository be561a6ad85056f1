import { defineRule } from '../../../model/rule.ts';

const EXTERNAL = /<link\b(?=[^>]{0,300}stylesheet)[^>]{0,300}href=["']?(?:https?:)?\/\/([^/"'\s>]{1,200})/i;

export default defineRule({
  code: 'script/no-external-style',
  title: 'No style sheet is loaded from other hosts',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Ship the style sheet in the archive.',
  sourceStyle: true,
  words: ['stylesheet', 'Stylesheet', 'STYLESHEET'],
  script({ report }, script) {
    return {
      Literal(node) {
        const [, host] = (typeof node.value === 'string' && EXTERNAL.exec(node.value)) || [];
        if (host)
          report({
            ...script.place(node),
            message: `A style sheet of another host (${host}) is put into the page.`,
          });
      },
    };
  },
});
