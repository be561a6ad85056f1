import { defineRule } from '../../../model/rule.ts';
import { modulesOf } from '../dependencies.ts';

export default defineRule({
  code: 'script/named-define',
  title: 'The module of script.js has no name',
  severity: { private: 'warning', public: 'error' },
  hint: 'Leave the name out: define([…], function …).',
  fixable: true,
  script({ report }, script) {
    if (script.path !== 'script.js' || script.bundled) return undefined;
    const { definitions } = modulesOf(script);
    const [only] = definitions;
    if (definitions.length !== 1 || !only?.id) return undefined;
    const { id } = only;
    const next = only.node.arguments[1];
    report({
      ...script.place(id),
      message: 'A named module is not the answer to the file that was asked for: the widget may get nothing.',
      fix:
        next &&
        (() => [
          { kind: 'edit', file: script.path, edits: [{ start: id.start, end: next.start, text: '' }] },
        ]),
    });
    return undefined;
  },
});
