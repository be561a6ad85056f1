import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/important',
  title: 'Rules win without !important',
  severity: { private: 'off', public: 'notice' },
  hint: 'Make the selector more specific.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Declaration(node) {
        if (node.important)
          report({
            ...style.place(node),
            message: '!important here cannot be overruled by the theme or by the user.',
          });
      },
    };
  },
});
