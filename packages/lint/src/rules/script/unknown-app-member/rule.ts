import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { APP_MEMBERS } from '../app-members.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/unknown-app-member',
  title: 'Members of APP are documented ones',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Use a documented member: others may go at any time.',
  sourceStyle: true,
  words: ['APP', 'AMOCRM'],
  script({ report }, script) {
    if (script.bundled) return undefined;
    return {
      MemberExpression(node) {
        const [, root, name] = /^(APP|AMOCRM)\.(\w+)$/.exec(pathOf(node) ?? '') ?? [];
        if (!root || !name || APP_MEMBERS.has(name) || name in Object.prototype) return;
        const guess = didYouMean(name, APP_MEMBERS);
        report({
          ...script.place(node),
          message: `${root}.${name} is not documented.`,
          hint: guess && `Did you mean “${root}.${guess}”?`,
        });
      },
    };
  },
});
