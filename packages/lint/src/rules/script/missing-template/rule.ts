import { defineRule } from '../../../model/rule.ts';
import { suggest } from '../../../text/did-you-mean.ts';
import { calleeName } from '../functions.ts';
import { propertyValue, stringOf } from '../names.ts';

export default defineRule({
  code: 'script/missing-template',
  title: 'Every template that self.render loads is in the archive',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Add the file, or correct the path.',
  words: ['render'],
  script({ widget, report }, script) {
    return {
      CallExpression(node) {
        if (!/\.render$/.test(calleeName(node.callee))) return;
        const href = propertyValue(node.arguments[0], 'href');
        const path = stringOf(href)?.replace(/^\//, '').replace(/\?.*$/, '');
        if (!href || !path || /^https?:/.test(path) || widget.has(path)) return;
        report({
          ...script.place(href),
          message: `There is no “${path}”: the template never arrives and load is never called.`,
          hint: suggest(
            path,
            widget.files.files.map((file) => file.path),
            'Add the file, or correct the path.',
          ),
        });
      },
    };
  },
});
