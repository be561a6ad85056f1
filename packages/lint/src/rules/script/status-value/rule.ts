import { defineRule } from '../../../model/rule.ts';
import { knownArgument } from '../known-argument.ts';

const VALUES: readonly string[] = ['install', 'installed', 'error'];

export default defineRule({
  code: 'script/status-value',
  title: 'set_status gets a status that exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use one of: install, installed, error.',
  fixable: true,
  words: ['set_status'],
  script: (context, script) =>
    knownArgument(
      context,
      script,
      'set_status',
      VALUES,
      (value) => `set_status knows no “${value}”: the badge stays as it is.`,
    ),
});
