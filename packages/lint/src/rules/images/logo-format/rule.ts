import { defineRule } from '../../../model/rule.ts';
import { isLogo } from '../named-images.ts';

export default defineRule({
  code: 'images/logo-format',
  title: 'Logos are PNG files',
  severity: { private: 'warning', public: 'error' },
  hint: 'Convert the picture; another name does not make it a PNG.',
  check({ widget, report }) {
    for (const { path, format } of widget.images) {
      if (!isLogo(path) || format === undefined || format === 'png') continue;
      report({ file: path, message: `The logo is a ${format.toUpperCase()} file in spite of its name.` });
    }
  },
});
