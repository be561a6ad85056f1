import { defineRule } from '../../../model/rule.ts';
import { developmentFolder, isDevelopmentFile } from '../unwanted.ts';

export default defineRule({
  code: 'archive/development-file',
  title: 'Nothing that only development needs is packed',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Name it in .kommowidgetignore, or pack another folder.',
  check({ widget, report }) {
    const folders = new Set<string>();
    for (const { path } of widget.files.files) {
      const folder = developmentFolder(path);
      if (folder !== undefined && !folders.has(folder)) {
        folders.add(folder);
        report({
          file: folder,
          message: `The folder ${folder} is for development, the widget does not load it.`,
        });
      } else if (folder === undefined && isDevelopmentFile(path)) {
        report({ file: path, message: 'The file is for development, the widget does not load it.' });
      }
    }
  },
});
