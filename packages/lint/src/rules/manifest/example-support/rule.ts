import { defineRule } from '../../../model/rule.ts';

const EXAMPLES = /(?:^|[/@.])(?:kommo\.com|amocrm\.(?:com|ru)|domain\.com|yourdomain\.\w+)(?:$|[/:?])/i;

export default defineRule({
  code: 'manifest/example-support',
  title: 'The support is the author’s own',
  severity: { private: 'notice', public: 'error' },
  hint: 'Name your own page or address.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const key of ['link', 'email']) {
      const path = ['widget', 'support', key];
      const value = manifest.string(path);
      if (value === undefined || value.length > 500 || !EXAMPLES.test(value)) continue;
      report({
        ...manifest.json.place(path),
        message: `“${value}” is the example of the documentation: users would ask Kommo about your widget.`,
      });
    }
  },
});
