import { defineRule } from '../../../model/rule.ts';
import { isJunk } from '../unwanted.ts';

export default defineRule({
  code: 'archive/junk-file',
  title: 'Nothing of the operating system or the editor is packed',
  severity: { private: 'warning', public: 'error' },
  hint: 'Delete the file; kommo-widget pack leaves such files out.',
  fixable: true,
  check({ widget, report }) {
    for (const { path } of widget.files.files) {
      if (!isJunk(path)) continue;
      report({
        file: path,
        message: 'An operating system or an editor left this file; the widget does not use it.',
        fix: () => [{ kind: 'delete', file: path }],
      });
    }
  },
});
