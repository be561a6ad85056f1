import { defineRule } from '../../../model/rule.ts';

const HANDLER =
  /<[a-z][^<>]{0,500}?\s(on(?:click|change|input|submit|load|error|focus|blur|key\w{2,5}|mouse\w{2,5}))\s?=/gi;

export default defineRule({
  code: 'twig/no-inline-handler',
  title: 'Templates hold no event handlers',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Bind the event in bind_actions.',
  sourceStyle: true,
  twig({ report }, twig) {
    for (const { 0: whole, index } of twig.source.text.matchAll(HANDLER)) {
      const start = index + whole.search(/on/i);
      report({
        ...twig.place({ start, end: index + whole.length - 1 }),
        message:
          'A handler in an attribute sees globals only: the functions of the widget are out of its reach.',
      });
    }
  },
});
