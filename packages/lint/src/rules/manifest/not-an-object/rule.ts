import { span } from '../../../documents/json.ts';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'manifest/not-an-object',
  title: 'manifest.json is one object',
  severity: { private: 'error', public: 'error' },
  hint: 'Begin the file with { and end it with }.',
  check({ widget, report }) {
    const json = widget.json('manifest.json');
    if (!json?.readable || !json.root || json.root.type === 'object') return;
    report({
      ...json.source.place(span(json.root)),
      message: `manifest.json holds ${json.root.type === 'array' ? 'a list' : 'a single value'} instead of an object.`,
    });
  },
});
