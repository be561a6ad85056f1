import type { TwigToken } from '../../../documents/twig/expression.ts';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'twig/bad-expression',
  title: 'Every expression can be read',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Mend the expression.',
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      if (!node.closed || node.kind === 'text' || node.kind === 'comment') continue;
      const bad = node.tokens.find((token) => token.kind === 'bad') ?? unbalanced(node.tokens);
      if (bad)
        report({
          ...twig.place(bad),
          message: `“${bad.value.slice(0, 20)}” makes no sense here: the template throws.`,
        });
      else if (node.kind === 'output' && node.tokens.length === 0) {
        report({ ...twig.place(node), message: 'Nothing stands between the braces: the template throws.' });
      }
    }
  },
});

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The first bracket without its counterpart. */
function unbalanced(tokens: readonly TwigToken[]): TwigToken | undefined {
  const open: TwigToken[] = [];
  for (const token of tokens) {
    if (token.kind !== 'operator') continue;
    const opener = PAIRS[token.value];
    if (Object.values(PAIRS).includes(token.value)) open.push(token);
    else if (opener && open.pop()?.value !== opener) return token;
  }
  return open[0];
}
