import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/top-layer',
  title: 'The widget does not lie over the page’s own controls',
  severity: { private: 'off', public: 'warning' },
  hint: 'Stay below 1000, or open a Modal.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Declaration(node) {
        if (node.property !== 'z-index' || node.value.type !== 'Value') return;
        const value = Number(style.textOf(node.value));
        if (value >= 10_000)
          report({
            ...style.place(node),
            message: `z-index ${value} lies over modals, menus and notifications of the page.`,
          });
      },
    };
  },
});
