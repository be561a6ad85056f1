import type { TwigDocument, TwigNode } from '../../documents/twig/document.ts';
import type { TwigToken } from '../../documents/twig/expression.ts';
import type { Context } from '../../engine/context.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** Reports the words of a template that twig does not know in their place. */
export function knownWords(
  { report }: Context,
  twig: TwigDocument,
  wordsOf: (node: TwigNode) => readonly TwigToken[],
  known: readonly string[],
  message: (word: string) => string,
): void {
  for (const { value, start, end } of twig.nodes.flatMap(wordsOf)) {
    if (known.includes(value)) continue;
    const guess = didYouMean(value, known);
    report({
      ...twig.place({ start, end }),
      message: message(value),
      hint: guess && `Did you mean “${guess}”?`,
      fix: guess
        ? () => [{ kind: 'edit', file: twig.path, edits: [{ start, end, text: guess }] }]
        : undefined,
    });
  }
}
