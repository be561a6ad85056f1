import { defineRule } from '../../../model/rule.ts';
import { isClick, selectorOf } from '../clicks.ts';

export default defineRule({
  code: 'script/no-click-install',
  title: 'Install and Uninstall are clicked by people only',
  severity: { private: 'warning', public: 'error' },
  hint: 'Leave these buttons to the user.',
  words: ['js-widget-install', 'js-widget-uninstall'],
  script({ report }, script) {
    return {
      CallExpression(node) {
        if (!isClick(node) || !selectorOf(node).some((text) => /js-widget-(un)?install/.test(text))) return;
        report({
          ...script.place(node),
          message: 'A virtual click on Install or Uninstall decides in the place of the user.',
        });
      },
    };
  },
});
