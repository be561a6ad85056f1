import type { AnyNode, CallExpression } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { declaredNames } from '../declared.ts';
import { pathOf, stringOf } from '../names.ts';

export default defineRule({
  code: 'script/namespaced-handlers',
  title: 'Handlers on document and window carry a namespace',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Add self.ns to the name of the event: .on("click" + self.ns, …).',
  fixable: true,
  sourceStyle: true,
  script({ report }, script) {
    return {
      CallExpression(node) {
        const target = /^(\$|jQuery)$/.test(rootOf(node)) ? globalTarget(node) : undefined;
        const [event] = node.arguments;
        const name = stringOf(event);
        if (!target || !event || name === undefined || name.includes('.')) return;
        const simple = /^[\w:]+$/.test(name) && declaredNames(script).has('self');
        report({
          ...script.place(event),
          message: `A handler of “${name}” on ${target} without a namespace cannot be taken away when the widget ends.`,
          fix: simple
            ? () => [
                {
                  kind: 'edit',
                  file: script.path,
                  edits: [{ start: event.end, end: event.end, text: ' + self.ns' }],
                },
              ]
            : undefined,
        });
      },
    };
  },
});

/** `document` or `window` in `$(document).on(…)`. */
function globalTarget({ callee }: CallExpression): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'CallExpression') return undefined;
  const isOn = callee.property.type === 'Identifier' && /^(on|one|bind|delegate)$/.test(callee.property.name);
  const target = callee.object.arguments[0] as AnyNode | undefined;
  const name = target?.type === 'Identifier' ? target.name : undefined;
  return isOn && (name === 'document' || name === 'window') ? name : undefined;
}

function rootOf({ callee }: CallExpression): string {
  const object = callee.type === 'MemberExpression' ? callee.object : undefined;
  return object?.type === 'CallExpression' ? (pathOf(object.callee) ?? '') : '';
}
