import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { calleeName } from '../functions.ts';
import { stringOf } from '../names.ts';

const VALUES: readonly string[] = ['sms', 'email', 'chat', 'custom'];

export default defineRule({
  code: 'script/source-type',
  title: 'add_source gets a type that exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use one of: sms, email, chat, custom.',
  fixable: true,
  script({ report }, script) {
    return {
      CallExpression(node) {
        const [first] = node.arguments;
        const value = /\.add_source$/.test(calleeName(node.callee)) ? stringOf(first) : undefined;
        if (value === undefined || !first || VALUES.includes(value)) return;
        const guess = didYouMean(value, VALUES);
        report({
          ...script.place(first),
          message: `The composer knows no source of type “${value}”.`,
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
