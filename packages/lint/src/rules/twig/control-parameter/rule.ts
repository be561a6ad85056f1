import { CONTROLS, type ControlName } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { controlCalls } from '../control-calls.ts';

export default defineRule({
  code: 'twig/control-parameter',
  title: 'Controls in templates get parameters that they read',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Use a parameter of the control’s documentation.',
  fixable: true,
  twig({ report }, twig) {
    for (const node of twig.nodes) {
      for (const { name, parameters } of controlCalls(node)) {
        if (!Object.hasOwn(CONTROLS, name.value)) continue;
        const known: readonly string[] = CONTROLS[name.value as ControlName];
        for (const { value, start, end, kind } of parameters) {
          if (known.includes(value)) continue;
          const guess = didYouMean(value, known);
          const quote = kind === 'string' ? 1 : 0;
          report({
            ...twig.place({ start, end }),
            message: `The control “${name.value}” does not read “${value}”.`,
            hint: guess && `Did you mean “${guess}”?`,
            fix: guess
              ? () => [
                  {
                    kind: 'edit',
                    file: twig.path,
                    edits: [{ start: start + quote, end: end - quote, text: guess }],
                  },
                ]
              : undefined,
          });
        }
      }
    }
  },
});
