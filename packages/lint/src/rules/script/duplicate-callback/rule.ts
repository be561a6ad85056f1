import { defineRule } from '../../../model/rule.ts';
import { callbackObjects } from '../callbacks.ts';

export default defineRule({
  code: 'script/duplicate-callback',
  title: 'No callback is written twice',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Keep one of the two.',
  script({ report }, script) {
    for (const { entries } of callbackObjects(script)) {
      const seen = new Set<string>();
      for (const { name, key } of entries) {
        if (seen.has(name)) {
          report({
            ...script.place(key),
            message: `“${name}” stands here for the second time: the first one never runs.`,
          });
        }
        seen.add(name);
      }
    }
    return undefined;
  },
});
