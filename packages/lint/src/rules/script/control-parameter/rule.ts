import { CONTROLS, type ControlName, controlOf } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { keyOf, propertyValue, stringOf } from '../names.ts';

export default defineRule({
  code: 'script/control-parameter',
  title: 'Controls get parameters that they read',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Use a parameter of the control’s documentation.',
  fixable: true,
  script({ report }, script) {
    return {
      CallExpression(node) {
        const name = controlOf(stringOf(propertyValue(node.arguments[0], 'ref')) ?? '');
        const params = node.arguments[1];
        if (!name || !Object.hasOwn(CONTROLS, name) || params?.type !== 'ObjectExpression') return;
        const known: readonly string[] = CONTROLS[name as ControlName];
        for (const property of params.properties) {
          if (property.type !== 'Property') continue;
          const parameter = keyOf(property.key, property.computed);
          if (parameter === undefined || known.includes(parameter)) continue;
          const guess = didYouMean(parameter, known);
          const { start, end } = property.key;
          report({
            ...script.place(property.key),
            message: `The control “${name}” does not read “${parameter}”.`,
            hint: guess && `Did you mean “${guess}”?`,
            fix: guess
              ? () => [
                  {
                    kind: 'edit',
                    file: script.path,
                    edits: [{ start, end, text: property.shorthand ? `${guess}: ${parameter}` : guess }],
                  },
                ]
              : undefined,
          });
        }
      },
    };
  },
});
