import { defineRule } from '../../../model/rule.ts';

const HARMLESS = /^[\w@.+~-]+(?:\/[\w@.+~-]+)*$/;

export default defineRule({
  code: 'archive/file-name',
  title: 'Names of files need no escaping',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Use Latin letters, digits, -, _ and . only.',
  check({ widget, report }) {
    for (const { path } of widget.files.files) {
      if (HARMLESS.test(path)) continue;
      const bad = [...path].find((char) => char !== '/' && !HARMLESS.test(char)) ?? '';
      report({
        file: path,
        message: `The name holds ${bad === ' ' ? 'a space' : `“${bad}”`}, which a URL needs escaped.`,
      });
    }
  },
});
