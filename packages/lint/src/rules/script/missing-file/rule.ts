import { defineRule } from '../../../model/rule.ts';
import { suggest } from '../../../text/did-you-mean.ts';
import { resolvePath } from '../../../text/resolve-path.ts';
import { modulesOf } from '../dependencies.ts';

export default defineRule({
  code: 'script/missing-file',
  title: 'Every own module that a script asks for is in the archive',
  severity: { private: 'error', public: 'error' },
  hint: 'Add the file, or correct the path.',
  script({ widget, report }, script) {
    const paths = widget.files.files.map((file) => file.path);
    for (const { path, kind, node, plugin, id } of modulesOf(script).dependencies) {
      const target = kind === 'relative' ? resolvePath(script.path, path) : undefined;
      if (target === undefined || /[${}%]/.test(id) || widget.has(target) || widget.has(`${target}.js`))
        continue;
      if (plugin && !['text', 'json', 'optional'].includes(plugin)) continue;
      if (plugin === 'optional') continue;
      report({
        ...script.place(node),
        message: `There is no “${target}” in the widget: the page gets a 404 and the widget does not start.`,
        hint: suggest(target, paths, 'Add the file, or correct the path.'),
      });
    }
    return undefined;
  },
});
