import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/dark-theme',
  title: 'Light paper comes with colours for the dark theme',
  severity: { private: 'off', public: 'notice' },
  hint: 'Use var(--palette-background-primary), or add a rule for [data-color-scheme="dark"].',
  sourceStyle: true,
  style({ report }, style) {
    if (/data-color-scheme|prefers-color-scheme/.test(style.source.text)) return undefined;
    return {
      Declaration(node) {
        if (!/^background(-color)?$/.test(node.property)) return;
        const value = style.textOf(node.value).toLowerCase();
        if (!/^(#fff|#ffffff|white|rgb\(255,\s?255,\s?255\))$/.test(value)) return;
        report({
          ...style.place(node),
          message: 'White stays white in the dark theme, under text that the theme makes light.',
        });
      },
    };
  },
});
