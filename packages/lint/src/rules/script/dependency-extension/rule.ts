import { defineRule } from '../../../model/rule.ts';
import { resolvePath } from '../../../text/resolve-path.ts';
import { modulesOf } from '../dependencies.ts';

export default defineRule({
  code: 'script/dependency-extension',
  title: 'Own modules are asked for with their extension',
  severity: { private: 'error', public: 'error' },
  hint: 'Write the file name whole: “./lib/x.js”.',
  fixable: true,
  script({ widget, report }, script) {
    for (const { path, kind, node, plugin, id } of modulesOf(script).dependencies) {
      if (kind !== 'relative' || plugin || /\.[a-z]+$/i.test(path)) continue;
      const target = resolvePath(script.path, path);
      if (target === undefined || widget.has(target) || !widget.has(`${target}.js`)) continue;
      const query = id.slice(id.indexOf(path) + path.length);
      const text = `${script.text.charAt(node.start)}${path}.js${query}${script.text.charAt(node.start)}`;
      report({
        ...script.place(node),
        message: `The page asks for “${target}” without .js and gets a 404.`,
        hint: `Write “${path}.js”.`,
        fix: () => [{ kind: 'edit', file: script.path, edits: [{ start: node.start, end: node.end, text }] }],
      });
    }
    return undefined;
  },
});
