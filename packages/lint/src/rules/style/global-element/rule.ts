import { defineRule } from '../../../model/rule.ts';
import { hasAttribute, namesOf } from '../selectors.ts';

export default defineRule({
  code: 'style/global-element',
  title: 'No rule reaches elements of the whole page',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Put a class of the widget in front.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Selector(node, around) {
        if (around.atrule && /keyframes$/.test(around.atrule.name)) return;
        if (namesOf(node).length > 0 || hasAttribute(node)) return;
        const text = style.textOf(node);
        if (/^:root|^:host/.test(text)) return;
        report({ ...style.place(node), message: `“${text}” restyles the whole CRM.` });
      },
    };
  },
});
