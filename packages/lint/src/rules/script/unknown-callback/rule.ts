import { CALLBACKS } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { callbackObjects } from '../callbacks.ts';

export default defineRule({
  code: 'script/unknown-callback',
  title: 'Every callback is one that the page calls',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Correct the name.',
  fixable: true,
  script({ report }, script) {
    for (const { entries } of callbackObjects(script)) {
      for (const { name, key } of entries) {
        if (Object.hasOwn(CALLBACKS, name)) continue;
        const guess = didYouMean(name, Object.keys(CALLBACKS));
        if (guess === undefined || entries.some((entry) => entry.name === guess)) continue;
        const nested = guess.includes('.') || name.includes('.');
        report({
          ...script.place(key),
          message: `The page never calls “${name}”.`,
          hint: `Did you mean “${guess}”?`,
          fix: nested
            ? undefined
            : () => [
                { kind: 'edit', file: script.path, edits: [{ start: key.start, end: key.end, text: guess }] },
              ],
        });
      }
    }
    return undefined;
  },
});
