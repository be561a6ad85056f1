import { defineRule } from '../../../model/rule.ts';
import { selectorOf } from '../clicks.ts';
import { calleeName } from '../functions.ts';

export default defineRule({
  code: 'script/no-hide-rating',
  title: 'Rating and reviews stay as they are',
  severity: { private: 'off', public: 'error' },
  hint: 'Leave the block alone.',
  words: ['rating', 'reviews', 'widget-settings__additional-block'],
  script({ report }, script) {
    return {
      CallExpression(node) {
        if (!/\.(hide|remove|empty|detach|css|html|replaceWith)$/.test(calleeName(node.callee))) return;
        if (!selectorOf(node).some((text) => /rating|reviews|widget-settings__additional-block/.test(text)))
          return;
        report({ ...script.place(node), message: 'The block of rating and reviews belongs to the page.' });
      },
    };
  },
});
