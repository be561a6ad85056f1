import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'twig/unclosed',
  title: 'Every delimiter is closed',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Close it: “}}”, “%}” or “#}”.',
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      if (node.closed) continue;
      const opener = twig.source.text.slice(node.start, node.start + 2);
      report({
        ...twig.place({ start: node.start, end: node.start + 2 }),
        message: `“${opener}” is never closed: the template cannot be read.`,
      });
    }
  },
});
