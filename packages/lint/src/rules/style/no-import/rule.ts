import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/no-import',
  title: 'Style sheets import nothing from other hosts',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Ship the file in the archive.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Atrule(node) {
        if (node.name.toLowerCase() !== 'import' || !node.prelude) return;
        const [, host] = /(?:https?:)?\/\/([^/"')\s]{1,200})/.exec(style.textOf(node.prelude)) ?? [];
        if (host)
          report({
            ...style.place(node),
            message: `A style sheet of another host (${host}) is brought into the page.`,
          });
      },
    };
  },
});
