import type { TwigNode } from '../../../documents/twig/document.ts';
import type { TwigToken } from '../../../documents/twig/expression.ts';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { FUNCTIONS } from '../language.ts';

export default defineRule({
  code: 'twig/unknown-function',
  title: 'Every function exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a function of twig.js 0.8, or prepare the value in the script.',
  fixable: true,
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      for (const token of callsOf(node)) {
        if (FUNCTIONS.includes(token.value)) continue;
        const guess = didYouMean(token.value, FUNCTIONS);
        report({
          ...twig.place(token),
          message: `Twig 0.8 has no function “${token.value}”: the template throws.`,
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

/** Names in front of a bracket; methods of objects and filters are not functions of twig. */
const callsOf = (node: TwigNode): TwigToken[] =>
  node.tokens.filter((token, at) => {
    const before = node.tokens[at - 1]?.value;
    const isCall = token.kind === 'name' && node.tokens[at + 1]?.value === '(';
    return (
      isCall &&
      !['.', '|', 'is', 'not'].includes(before ?? '') &&
      !OPERATORS.has(token.value) &&
      node.name !== 'macro'
    );
  });

const OPERATORS = new Set(['in', 'and', 'or', 'not', 'if', 'is', 'import', 'as']);
