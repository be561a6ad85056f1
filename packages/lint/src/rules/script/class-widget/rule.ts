import { defineRule } from '../../../model/rule.ts';
import { modulesOf } from '../dependencies.ts';

export default defineRule({
  code: 'script/class-widget',
  title: 'The widget is a function, not a class',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Return function () { … } and keep classes inside.',
  script({ report }, script) {
    if (script.path !== 'script.js') return undefined;
    const value = modulesOf(script).definitions[0]?.factory?.body;
    if (value?.type !== 'BlockStatement') return undefined;
    for (const statement of value.body) {
      if (statement.type !== 'ReturnStatement' || statement.argument?.type !== 'ClassExpression') continue;
      report({
        ...script.place(statement.argument),
        message:
          'The page puts its own prototype under the widget; the prototype of a class cannot be replaced.',
      });
    }
    return undefined;
  },
});
