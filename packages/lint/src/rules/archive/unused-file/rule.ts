import { defineRule } from '../../../model/rule.ts';
import { usedFiles } from '../references.ts';
import { isUnwanted } from '../unwanted.ts';

export default defineRule({
  code: 'archive/unused-file',
  title: 'Every file is used',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Remove the file, or name it in .kommowidgetignore.',
  check({ widget, report }) {
    if (!widget.manifest || !widget.has('script.js')) return;
    const used = usedFiles(widget);
    for (const { path, size } of widget.files.files) {
      if (size > 0 && !used.has(path) && !isUnwanted(path)) {
        report({ file: path, message: 'Nothing in the widget names this file.' });
      }
    }
  },
});
