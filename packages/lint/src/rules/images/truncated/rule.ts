import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'images/truncated',
  title: 'Every picture is complete',
  severity: { private: 'warning', public: 'error' },
  hint: 'Export or copy the picture anew.',
  check({ widget, report }) {
    for (const { path, complete, width } of widget.images) {
      if (width !== undefined && !complete)
        report({ file: path, message: 'The picture breaks off: its end is missing.' });
    }
  },
});
