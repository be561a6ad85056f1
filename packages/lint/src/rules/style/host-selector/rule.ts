import { defineRule } from '../../../model/rule.ts';
import { isHostName, namesOf } from '../selectors.ts';

export default defineRule({
  code: 'style/host-selector',
  title: 'Elements of the page are restyled only inside the widget',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Put a class or id of the widget in front of it.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Selector(node) {
        const names = namesOf(node);
        const [first] = names;
        if (!first || !names.every(({ name }) => isHostName(name))) return;
        report({
          ...style.place(node),
          message: `“${style.textOf(node)}” restyles the page, also where the widget is not.`,
        });
      },
    };
  },
});
