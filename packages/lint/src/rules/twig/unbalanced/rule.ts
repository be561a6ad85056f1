import type { TwigNode } from '../../../documents/twig/document.ts';
import { defineRule } from '../../../model/rule.ts';
import { BLOCKS, BRANCHES } from '../language.ts';

export default defineRule({
  code: 'twig/unbalanced',
  title: 'Every block is closed, in order',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Close the block that was opened last.',
  twig({ report }, twig) {
    const open: TwigNode[] = [];
    for (const node of twig.nodes) {
      if (node.kind !== 'tag' || !node.closed) continue;
      const { name } = node;
      const last = open.at(-1);
      const place = twig.place(node);
      if (name in BLOCKS || opensSet(node)) open.push(node);
      else if (/^end/.test(name)) {
        if (last && `end${last.name}` === name) open.pop();
        else if (isClosing(name))
          report({
            ...place,
            message: last ? `“${name}” stands where “end${last.name}” is due.` : `“${name}” closes nothing.`,
          });
      } else if (name in BRANCHES && !(last && BRANCHES[name]?.includes(last.name))) {
        report({ ...place, message: `“${name}” stands outside of what it belongs to.` });
      }
    }
    for (const node of open)
      report({
        ...twig.place(node),
        message: `“${node.name}” is never closed.`,
        hint: `Add {% end${node.name} %}.`,
      });
  },
});

/** `{% set x %}…{% endset %}`, without an equals sign. */
const opensSet = (node: TwigNode): boolean =>
  node.name === 'set' && !node.tokens.some((token) => token.value === '=');

const isClosing = (name: string): boolean => Object.values(BLOCKS).includes(name) || name === 'endset';
