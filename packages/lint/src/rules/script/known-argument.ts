import type { ScriptDocument } from '../../documents/script.ts';
import type { ScriptVisitor } from '../../documents/script-walk.ts';
import type { Context } from '../../engine/context.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { calleeName } from './functions.ts';
import { stringOf } from './names.ts';

/** Reports the first argument of a method of the widget where it is a text that the page does not know there. */
export function knownArgument(
  { report }: Context,
  script: ScriptDocument,
  method: string,
  values: readonly string[],
  message: (value: string) => string,
): ScriptVisitor {
  return {
    CallExpression(node) {
      const [first] = node.arguments;
      const value = calleeName(node.callee).endsWith(`.${method}`) ? stringOf(first) : undefined;
      if (value === undefined || !first || values.includes(value)) return;
      const guess = didYouMean(value, values);
      const edit = guess && { start: first.start + 1, end: first.end - 1, text: guess };
      report({
        ...script.place(first),
        message: message(value),
        hint: guess && `Did you mean “${guess}”?`,
        fix: edit ? () => [{ kind: 'edit', file: script.path, edits: [edit] }] : undefined,
      });
    },
  };
}
