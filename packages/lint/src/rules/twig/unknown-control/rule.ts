import { CONTROLS } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { controlCalls } from '../control-calls.ts';

export default defineRule({
  code: 'twig/unknown-control',
  title: 'include_control names a control of the page',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a control of the documented list.',
  fixable: true,
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      for (const { name } of controlCalls(node)) {
        if (Object.hasOwn(CONTROLS, name.value)) continue;
        const guess = didYouMean(name.value, Object.keys(CONTROLS));
        report({
          ...twig.place(name),
          message: `The page has no control “${name.value}”.`,
          hint: guess && `Did you mean “${guess}”?`,
          fix: guess
            ? () => [
                {
                  kind: 'edit',
                  file: twig.path,
                  edits: [{ start: name.start + 1, end: name.end - 1, text: guess }],
                },
              ]
            : undefined,
        });
      }
    }
  },
});
