import { defineRule } from '../../../model/rule.ts';

const TEST =
  /\b(test@test\.\w+|lorem ipsum|asdf(gh)?|qwerty|foo@bar\.\w+|[\w-]+\.ngrok(-free)?\.(io|app)|share\.zrok\.io)\b/i;

export default defineRule({
  code: 'script/test-leftover',
  title: 'No test data is left in a script',
  severity: { private: 'off', public: 'notice' },
  hint: 'Take it out.',
  sourceStyle: true,
  script({ report }, script) {
    if (script.bundled) return undefined;
    return {
      Literal(node) {
        const match = typeof node.value === 'string' && TEST.exec(node.value);
        if (match)
          report({ ...script.place(node), message: `“${match[0]}” looks like a leftover of a test.` });
      },
    };
  },
});
