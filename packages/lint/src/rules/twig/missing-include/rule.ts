import { defineRule } from '../../../model/rule.ts';
import { suggest } from '../../../text/did-you-mean.ts';
import { resolvePath } from '../../../text/resolve-path.ts';

/** Where the templates of the page itself are: published ones, and what those include. */
const isOfHost = (path: string): boolean => /^(?:tmpl|interface)\//.test(path);

export default defineRule({
  code: 'twig/missing-include',
  title: 'Every template that another one includes is in the archive',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Add the file, or correct the path.',
  twig({ widget, report }, twig) {
    for (const node of twig.nodes) {
      const [target] = node.tokens;
      if (node.kind !== 'tag' || !/^(include|extends|use)$/.test(node.name) || target?.kind !== 'string')
        continue;
      const path = target.value.replace(/^\//, '').replace(/\?.*$/, '');
      if (isOfHost(path) || widget.has(path) || widget.has(resolvePath(twig.path, path) ?? '')) continue;
      report({
        ...twig.place(target),
        message: `There is no “${path}” in the widget.`,
        hint: suggest(
          path,
          widget.files.files.map((file) => file.path),
          'Add the file, or correct the path.',
        ),
      });
    }
  },
});
