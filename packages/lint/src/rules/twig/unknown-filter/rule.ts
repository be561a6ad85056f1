import type { TwigNode } from '../../../documents/twig/document.ts';
import type { TwigToken } from '../../../documents/twig/expression.ts';
import { defineRule } from '../../../model/rule.ts';
import { knownWords } from '../known-words.ts';
import { FILTERS } from '../language.ts';

export default defineRule({
  code: 'twig/unknown-filter',
  title: 'Every filter exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a filter of twig.js 0.8, or prepare the value in the script.',
  fixable: true,
  twig: (context, twig) =>
    knownWords(
      context,
      twig,
      filtersOf,
      FILTERS,
      (word) => `Twig 0.8 has no filter “${word}”: the template throws.`,
    ),
});

/** The names that follow a single bar. */
const filtersOf = (node: TwigNode): TwigToken[] =>
  node.tokens.filter((token, at) => token.kind === 'name' && node.tokens[at - 1]?.value === '|');
