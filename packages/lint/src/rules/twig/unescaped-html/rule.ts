import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'twig/unescaped-html',
  title: 'Text that people type is escaped',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Leave out raw, or use e.',
  fixable: true,
  sourceStyle: true,
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      if (node.kind !== 'output') continue;
      const at = node.tokens.findIndex(
        (token, index) => token.value === 'raw' && node.tokens[index - 1]?.value === '|',
      );
      const raw = node.tokens[at];
      if (!raw || node.tokens.some((token) => token.value === 'include_control' || token.value === 'nl2br'))
        continue;
      const bar = node.tokens[at - 1];
      report({
        ...twig.place(raw),
        message: 'Whatever stands in this value becomes part of the page, scripts too.',
        fix:
          bar &&
          (() => [
            { kind: 'edit', file: twig.path, edits: [{ start: bar.start, end: raw.end, text: '|e' }] },
          ]),
      });
    }
  },
});
