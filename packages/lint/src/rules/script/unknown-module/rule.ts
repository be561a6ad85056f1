import { MODULE_IDS } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { modulesOf } from '../dependencies.ts';
import { mayBeLoaded } from '../loaded.ts';

export default defineRule({
  code: 'script/unknown-module',
  title: 'Every module without a path is one that the page offers',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Use a module of the documented list, or ship the file and ask for it by a relative path.',
  fixable: true,
  script({ widget, report }, script) {
    if (script.bundled) return undefined;
    for (const { path, kind, node, id } of modulesOf(script).dependencies) {
      if (kind !== 'module' || MODULE_IDS.has(path) || path === '' || id.includes('{')) continue;
      const file = [`${path}.js`, path].find((name) => widget.has(name));
      const guess = file ? `./${file}` : didYouMean(path, MODULE_IDS);
      const quote = script.text.charAt(node.start);
      const fixed = guess && id.replace(path, guess);
      report({
        ...script.place(node),
        message: `The page offers no module “${path}”.`,
        harmless: !mayBeLoaded(widget, script.path),
        hint: guess && `Did you mean “${guess}”?`,
        fix: fixed
          ? () => [
              {
                kind: 'edit',
                file: script.path,
                edits: [{ start: node.start, end: node.end, text: `${quote}${fixed}${quote}` }],
              },
            ]
          : undefined,
      });
    }
    return undefined;
  },
});
