import { defineRule } from '../../../model/rule.ts';
import { knownArgument } from '../known-argument.ts';

const VALUES: readonly string[] = ['sms', 'email', 'chat', 'custom'];

export default defineRule({
  code: 'script/source-type',
  title: 'add_source gets a type that exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use one of: sms, email, chat, custom.',
  fixable: true,
  words: ['add_source'],
  script: (context, script) =>
    knownArgument(
      context,
      script,
      'add_source',
      VALUES,
      (value) => `The composer knows no source of type “${value}”.`,
    ),
});
