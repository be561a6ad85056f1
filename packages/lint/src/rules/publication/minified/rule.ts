import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'publication/minified',
  title: 'Sources are readable',
  severity: { private: 'off', public: 'warning' },
  hint: 'Ship the source, or build without minifying.',
  check({ widget, report }) {
    for (const script of widget.scripts) {
      if (!script.bundled) continue;
      report({
        file: script.path,
        message: 'This script is bundled or minified: moderators cannot read it.',
      });
    }
  },
});
