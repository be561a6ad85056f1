import { defineRule } from '../../../model/rule.ts';
import { menuIcons } from '../menu-icons.ts';

export default defineRule({
  code: 'manifest/left-menu-icon',
  title: 'Every own section has an icon that is in the archive',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add "icon": "images/menu.svg" and the picture.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { section, icons } of menuIcons(manifest)) {
      if (icons.length === 0) {
        report({
          ...manifest.json.keyPlace(['left_menu', section]),
          message: `The section “${section}” has no icon.`,
        });
      }
      for (const { path, file } of icons) {
        if (widget.has(file)) continue;
        report({
          ...manifest.json.place(path),
          message: `There is no file ${file}.`,
          hint: 'Correct the path, or add the picture.',
        });
      }
    }
  },
});
