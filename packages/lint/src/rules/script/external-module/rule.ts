import { defineRule } from '../../../model/rule.ts';
import { hostOf, isLocalAddress } from '../addresses.ts';
import { modulesOf } from '../dependencies.ts';

export default defineRule({
  code: 'script/external-module',
  title: 'No code is loaded from other hosts',
  severity: { private: 'warning', public: 'error' },
  hint: 'Ship the file in the archive and ask for it by a relative path.',
  script({ report }, script) {
    for (const { kind, node, id } of modulesOf(script).dependencies) {
      if (kind !== 'url' || isLocalAddress(id)) continue;
      report({
        ...script.place(node),
        message: `Code from another host (${hostOf(id)}) runs in the account of every user.`,
      });
    }
    return undefined;
  },
});
