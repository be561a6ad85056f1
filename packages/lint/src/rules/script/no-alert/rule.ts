import { defineRule } from '../../../model/rule.ts';
import { declaredNames } from '../declared.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/no-alert',
  title: 'No alert, confirm or prompt',
  severity: { private: 'notice', public: 'error' },
  hint: 'Use a Modal, or APP.notifications.show_message_error.',
  sourceStyle: true,
  words: ['alert', 'confirm', 'prompt'],
  script({ report }, script) {
    return {
      CallExpression(node) {
        const name = pathOf(node.callee) ?? '';
        if (!/^(alert|confirm|prompt)$/.test(name) || declaredNames(script).has(name)) return;
        report({ ...script.place(node), message: `${name}() stops the whole page until somebody answers.` });
      },
    };
  },
});
