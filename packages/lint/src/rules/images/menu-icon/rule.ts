import { defineRule } from '../../../model/rule.ts';
import { menuIcons } from '../../manifest/menu-icons.ts';

export default defineRule({
  code: 'images/menu-icon',
  title: 'Icons of the left menu are SVG',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Draw the icon as SVG.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { path, file } of menuIcons(manifest).flatMap(({ icons }) => icons)) {
      const format = widget.image(file)?.format;
      if (format === undefined || format === 'svg') continue;
      report({
        ...manifest.json.place(path),
        message: `The icon of the menu is a ${format.toUpperCase()} file.`,
      });
    }
  },
});
