import { defineRule } from '../../../model/rule.ts';
import { knownArgument } from '../known-argument.ts';

const VALUES: readonly string[] = ['phone', 'email', 'e-mail'];

export default defineRule({
  code: 'script/action-type',
  title: 'add_action gets a type that exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use one of: phone, email, e-mail.',
  fixable: true,
  words: ['add_action'],
  script: (context, script) =>
    knownArgument(
      context,
      script,
      'add_action',
      VALUES,
      (value) => `Nothing in the page opens a menu of “${value}”.`,
    ),
});
