import { CONTROLS, controlOf, SYSTEM_TEMPLATES } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { keyOf, stringOf } from '../names.ts';

export default defineRule({
  code: 'script/unknown-control',
  title: 'Every system template is one that the page has',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a control of the documented list.',
  fixable: true,
  script({ report }, script) {
    return {
      Property(node) {
        if (keyOf(node.key, node.computed) !== 'ref') return;
        const reference = stringOf(node.value);
        if (!reference?.includes('tmpl/') || SYSTEM_TEMPLATES.includes(reference)) return;
        const name = controlOf(reference);
        if (name !== undefined && Object.hasOwn(CONTROLS, name)) return;
        const guess = name === undefined ? undefined : didYouMean(name, Object.keys(CONTROLS));
        const { start, end } = node.value;
        report({
          ...script.place(node.value),
          message: `The page has no template “${reference}”.`,
          hint: guess && `Did you mean “/tmpl/controls/${guess}.twig”?`,
          fix: guess
            ? () => [
                {
                  kind: 'edit',
                  file: script.path,
                  edits: [{ start: start + 1, end: end - 1, text: `/tmpl/controls/${guess}.twig` }],
                },
              ]
            : undefined,
        });
      },
    };
  },
});
