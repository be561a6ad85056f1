import { defineRule } from '../../../model/rule.ts';
import { mayBeLoaded } from '../loaded.ts';

export default defineRule({
  code: 'script/syntax',
  title: 'Every script can be parsed',
  severity: { private: 'error', public: 'error' },
  hint: 'Mend the syntax at this place.',
  check({ widget, report }) {
    for (const script of widget.scripts) {
      if (!script.error) continue;
      const { offset, message } = script.error;
      report({
        ...script.place({ start: offset, end: offset }),
        message: `The browser cannot read this script: ${lower(message)}.`,
        harmless: !mayBeLoaded(widget, script.path),
      });
    }
  },
});

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
