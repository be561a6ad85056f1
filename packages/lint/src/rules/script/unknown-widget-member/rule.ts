import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { givenNames } from '../given-names.ts';
import { keyOf } from '../names.ts';
import { isWidget, WIDGET_MEMBERS } from '../widget-names.ts';

export default defineRule({
  code: 'script/unknown-widget-member',
  title: 'Members of the widget are spelt right',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Correct the name.',
  fixable: true,
  script({ report, widget }, script) {
    if (script.bundled) return undefined;
    const own = new Set<string>(widget.scripts.flatMap((one) => [...givenNames(one)]));
    const used: { readonly name: string; readonly node: AnyNode }[] = [];
    return {
      MemberExpression(node, ancestors) {
        if (!isWidget(node.object)) return;
        const name = keyOf(node.property, node.computed);
        if (name === undefined) return;
        const parent = ancestors.at(-1);
        const isGiven = parent?.type === 'AssignmentExpression' && parent.left === node;
        if (!isGiven) used.push({ name, node: node.property });
      },
      'Program:exit'() {
        for (const { name, node } of used) {
          const guess =
            own.has(name) || WIDGET_MEMBERS.includes(name) ? undefined : didYouMean(name, WIDGET_MEMBERS);
          if (guess === undefined || guess === name) continue;
          report({
            ...script.place(node),
            message: `A widget has no member “${name}”.`,
            hint: `Did you mean “${guess}”?`,
            fix: () => [
              { kind: 'edit', file: script.path, edits: [{ start: node.start, end: node.end, text: guess }] },
            ],
          });
        }
      },
    };
  },
});
