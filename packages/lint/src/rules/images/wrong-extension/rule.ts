import { defineRule } from '../../../model/rule.ts';
import { isLogo } from '../named-images.ts';

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  gif: ['gif'],
  webp: ['webp'],
  bmp: ['bmp'],
  ico: ['ico'],
  svg: ['svg'],
  avif: ['avif'],
};

export default defineRule({
  code: 'images/wrong-extension',
  title: 'Pictures are what their name says',
  severity: { private: 'warning', public: 'error' },
  hint: 'Rename the file and what refers to it, or convert the picture.',
  check({ widget, report }) {
    for (const { path, format } of widget.images) {
      const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      if (format === undefined || isLogo(path) || EXTENSIONS[format]?.includes(extension)) continue;
      report({ file: path, message: `The file is ${format.toUpperCase()} and is called .${extension}.` });
    }
  },
});
