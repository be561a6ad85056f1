import { defineRule } from '../../../model/rule.ts';
import { relocated } from '../relocated.ts';

export default defineRule({
  code: 'archive/misplaced-folder',
  title: 'The folders i18n and images are so written',
  severity: { private: 'error', public: 'error' },
  hint: 'Name the folders i18n and images, in small letters, at the root.',
  fixable: true,
  check({ widget, report }) {
    for (const { path, to } of relocated(widget)) {
      report({
        file: path,
        message: `${path} is not where Kommo looks for it: ${to}.`,
        hint: `Move it to ${to}.`,
        fix: () => [{ kind: 'rename', file: path, to }],
      });
    }
  },
});
