import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/deprecated-area',
  title: 'The area is asked for by getWidgetsArea',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Use APP.getWidgetsArea(), and compare with its names: “leads_card”.',
  sourceStyle: true,
  words: ['getV3WidgetsArea'],
  script({ report }, script) {
    return {
      MemberExpression(node) {
        if (!/^(APP|AMOCRM)\.getV3WidgetsArea$/.test(pathOf(node) ?? '')) return;
        report({ ...script.place(node), message: 'getV3WidgetsArea is deprecated.' });
      },
    };
  },
});
