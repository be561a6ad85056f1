import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { calleeName } from '../functions.ts';
import { stringOf } from '../names.ts';

const VALUES: readonly string[] = ['phone', 'email', 'e-mail'];

export default defineRule({
  code: 'script/action-type',
  title: 'add_action gets a type that exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use one of: phone, email, e-mail.',
  fixable: true,
  script({ report }, script) {
    return {
      CallExpression(node) {
        const [first] = node.arguments;
        const value = /\.add_action$/.test(calleeName(node.callee)) ? stringOf(first) : undefined;
        if (value === undefined || !first || VALUES.includes(value)) return;
        const guess = didYouMean(value, VALUES);
        report({
          ...script.place(first),
          message: `Nothing in the page opens a menu of “${value}”.`,
          hint: guess && `Did you mean “${guess}”?`,
          fix: guess
            ? () => [
                {
                  kind: 'edit',
                  file: script.path,
                  edits: [{ start: first.start + 1, end: first.end - 1, text: guess }],
                },
              ]
            : undefined,
        });
      },
    };
  },
});
