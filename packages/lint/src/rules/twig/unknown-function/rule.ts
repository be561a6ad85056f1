import type { TwigNode } from '../../../documents/twig/document.ts';
import type { TwigToken } from '../../../documents/twig/expression.ts';
import { defineRule } from '../../../model/rule.ts';
import { knownWords } from '../known-words.ts';
import { FUNCTIONS } from '../language.ts';

export default defineRule({
  code: 'twig/unknown-function',
  title: 'Every function exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a function of twig.js 0.8, or prepare the value in the script.',
  fixable: true,
  twig: (context, twig) =>
    knownWords(
      context,
      twig,
      callsOf,
      FUNCTIONS,
      (word) => `Twig 0.8 has no function “${word}”: the template throws.`,
    ),
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
