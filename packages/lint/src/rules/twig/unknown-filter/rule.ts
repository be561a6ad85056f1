import type { TwigNode } from '../../../documents/twig/document.ts';
import type { TwigToken } from '../../../documents/twig/expression.ts';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { FILTERS } from '../language.ts';

export default defineRule({
  code: 'twig/unknown-filter',
  title: 'Every filter exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a filter of twig.js 0.8, or prepare the value in the script.',
  fixable: true,
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      for (const token of filtersOf(node)) {
        if (FILTERS.includes(token.value)) continue;
        const guess = didYouMean(token.value, FILTERS);
        report({
          ...twig.place(token),
          message: `Twig 0.8 has no filter “${token.value}”: the template throws.`,
          hint: guess && `Did you mean “${guess}”?`,
          fix: guess
            ? () => [
                {
                  kind: 'edit',
                  file: twig.path,
                  edits: [{ start: token.start, end: token.end, text: guess }],
                },
              ]
            : undefined,
        });
      }
    }
  },
});

/** The names that follow a single bar. */
const filtersOf = (node: TwigNode): TwigToken[] =>
  node.tokens.filter((token, at) => token.kind === 'name' && node.tokens[at - 1]?.value === '|');
