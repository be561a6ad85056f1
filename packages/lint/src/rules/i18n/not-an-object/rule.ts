import { span } from '../../../documents/json.ts';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'i18n/not-an-object',
  title: 'A language file is one object',
  severity: { private: 'error', public: 'error' },
  hint: 'Begin the file with { and end it with }.',
  check({ widget, report }) {
    for (const { json } of widget.languages) {
      if (!json.readable || !json.root || json.root.type === 'object') continue;
      report({
        ...json.source.place(span(json.root)),
        message: `The file holds ${json.root.type === 'array' ? 'a list' : 'a single value'} instead of an object.`,
      });
    }
  },
});
