import { defineRule } from '../../../model/rule.ts';
import { suggest } from '../../../text/did-you-mean.ts';
import { pathOf, stringOf } from '../names.ts';

const ASSET = /^[\w./-]+\.(png|jpe?g|gif|svg|webp|css|js|json|html|twig|mp3|woff2?)$/i;

export default defineRule({
  code: 'script/missing-asset',
  title: 'Files that a script names are in the archive',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Add the file, or correct the path.',
  words: ['path'],
  script({ widget, report }, script) {
    return {
      BinaryExpression(node) {
        const path = stringOf(node.right)
          ?.replace(/[?#].*$/, '')
          .replace(/^\//, '');
        if (node.operator !== '+' || !path || !ASSET.test(path) || widget.has(path)) return;
        if (!/(\.|^)(path|images_path)$/.test(pathOf(node.left) ?? '')) return;
        const base = /images_path$/.test(pathOf(node.left) ?? '') ? `images/${path}` : path;
        if (widget.has(base)) return;
        report({
          ...script.place(node.right),
          message: `There is no “${base}” in the widget: the page shows a gap and logs a 404.`,
          hint: suggest(
            base,
            widget.files.files.map((file) => file.path),
            'Add the file, or correct the path.',
          ),
        });
      },
    };
  },
});
