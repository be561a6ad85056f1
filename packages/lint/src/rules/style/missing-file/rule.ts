import { defineRule } from '../../../model/rule.ts';
import { suggest } from '../../../text/did-you-mean.ts';
import { resolvePath } from '../../../text/resolve-path.ts';

export default defineRule({
  code: 'style/missing-file',
  title: 'Every file that a style sheet names is in the archive',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Add the file, or correct the path.',
  style({ widget, report }, style) {
    return {
      Url(node) {
        const path = node.value.replace(/[?#].*$/, '');
        if (path === '' || /^([a-z]+:|\/|#)/i.test(path)) return;
        const target = resolvePath(style.path, path);
        if (target === undefined || widget.has(target)) return;
        report({
          ...style.place(node),
          message: `There is no “${target}” in the widget.`,
          hint: suggest(
            target,
            widget.files.files.map((file) => file.path),
            'Add the file, or correct the path.',
          ),
        });
      },
    };
  },
});
