import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'twig/no-script',
  title: 'Templates hold no scripts',
  severity: { private: 'notice', public: 'error' },
  hint: 'Move the code into script.js.',
  sourceStyle: true,
  twig({ report }, twig) {
    for (const { 0: whole, index } of twig.source.text.matchAll(/<script\b/gi)) {
      report({
        ...twig.place({ start: index, end: index + whole.length }),
        message: 'A script in a template runs again with every drawing, past the loader and the review.',
      });
    }
  },
});
