import { defineRule } from '../../../model/rule.ts';
import { modulesOf } from '../dependencies.ts';

export default defineRule({
  code: 'script/parameter-count',
  title: 'A factory takes no more parameters than it asked for modules',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Ask for the missing module, or take the parameter away.',
  script({ report }, script) {
    if (script.bundled) return undefined;
    for (const { list, factory } of modulesOf(script).definitions) {
      const extra = list && list.length > 0 ? factory?.params[list.length] : undefined;
      if (!extra || !factory || extra.type !== 'Identifier') continue;
      report({
        ...script.place(extra),
        message: `Parameter “${extra.name}” has no module in the list: it is always undefined.`,
      });
    }
    return undefined;
  },
});
