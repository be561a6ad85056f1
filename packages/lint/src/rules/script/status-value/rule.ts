import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { calleeName } from '../functions.ts';
import { stringOf } from '../names.ts';

const VALUES: readonly string[] = ['install', 'installed', 'error'];

export default defineRule({
  code: 'script/status-value',
  title: 'set_status gets a status that exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use one of: install, installed, error.',
  fixable: true,
  script({ report }, script) {
    return {
      CallExpression(node) {
        const [first] = node.arguments;
        const value = /\.set_status$/.test(calleeName(node.callee)) ? stringOf(first) : undefined;
        if (value === undefined || !first || VALUES.includes(value)) return;
        const guess = didYouMean(value, VALUES);
        report({
          ...script.place(first),
          message: `set_status knows no “${value}”: the badge stays as it is.`,
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
