import { parseScript } from '../../../documents/parse-script.ts';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'script/commented-code',
  title: 'Comments explain, they do not keep code',
  severity: { private: 'off', public: 'notice' },
  hint: 'Take the code out: version control remembers it.',
  script({ report }, script) {
    if (script.bundled) return undefined;
    for (const comment of script.comments) {
      if (!isCode(comment.value)) continue;
      report({ ...script.place(comment), message: 'This comment is code that was switched off.' });
    }
    return undefined;
  },
});

const LOOKS_LIKE = /[;{}]\s*$|^\s*(var|let|const|return|if|for)\b.*[=({]/m;

/** Whether a comment parses, and as more than a word or two that happen to. */
function isCode(text: string): boolean {
  if (text.length > 5_000 || !LOOKS_LIKE.test(text) || /^\s*(@|eslint|global|kommo-widget)/.test(text))
    return false;
  try {
    const { body } = parseScript(text, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });
    return body.some(
      ({ type }) => type !== 'LabeledStatement' && type !== 'EmptyStatement' && type !== 'BlockStatement',
    );
  } catch {
    return false;
  }
}
