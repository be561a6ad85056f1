import { defineRule } from '../../../model/rule.ts';
export default defineRule({
  code: 'archive/archive-name',
  title: 'The archive is called widget.zip',
  severity: { private: 'off', public: 'notice' },
  hint: 'Rename the archive to widget.zip before the upload.',
  check({ widget, report }) {
    const { kind, name } = widget.files;
    const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (kind !== 'zip' || base === 'widget.zip' || !base.endsWith('.zip')) return;
    report({ file: null, message: `The archive is called ${base}; the documentation asks for widget.zip.` });
  },
});
