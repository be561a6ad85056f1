import { defineRule } from '../../../model/rule.ts';
import { isClick, selectorOf } from '../clicks.ts';

export default defineRule({
  code: 'script/no-click-save',
  title: 'Save is clicked by people where there are settings',
  severity: { private: 'off', public: 'error' },
  hint: 'Ask the user to save, or do without settings.',
  words: ['js-widget-save'],
  script({ widget, report }, script) {
    if (Object.keys(widget.manifest?.object(['settings']) ?? {}).length === 0) return undefined;
    return {
      CallExpression(node) {
        if (!isClick(node) || !selectorOf(node).some((text) => /js-widget-save/.test(text))) return;
        report({
          ...script.place(node),
          message: 'A virtual click on Save is allowed only to widgets without settings.',
        });
      },
    };
  },
});
