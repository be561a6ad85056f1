import type { TwigNode } from '../../../documents/twig/document.ts';
import type { TwigToken } from '../../../documents/twig/expression.ts';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { TAGS } from '../language.ts';

export default defineRule({
  code: 'twig/unknown-tag',
  title: 'Every tag exists',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a tag of twig.js 0.8.',
  fixable: true,
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      for (const token of tagOf(node)) {
        if (TAGS.includes(token.value)) continue;
        const guess = didYouMean(token.value, TAGS);
        report({
          ...twig.place(token),
          message: `Twig 0.8 has no tag “${token.value}”: the template throws.`,
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

const tagOf = (node: TwigNode): TwigToken[] => {
  if (node.kind !== 'tag' || !node.closed) return [];
  const start = node.inner.start + (node.name === '' ? 0 : 1);
  return [{ kind: 'name', value: node.name, start, end: start + node.name.length }];
};
