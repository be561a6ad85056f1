import { defineRule } from '../../../model/rule.ts';
import { leaves } from '../leaves.ts';

const PLACEHOLDER =
  /^(?:%\w+%|\{\{.*\}\}|\$\{.*\}|<[%?]?.*>|_{1,2}[A-Z][A-Z_]*_{1,2}|(?:YOUR|INSERT|CHANGE)[A-Z_ -]+|[xX]{3,}|\.{3}|TODO)$/;

export default defineRule({
  code: 'manifest/placeholder',
  title: 'No value is a placeholder of a template',
  severity: { private: 'warning', public: 'error' },
  hint: 'Put the real value there, or let the build do it before packing.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const { path, value } of leaves(manifest.json.value)) {
      if (typeof value !== 'string' || value.length > 200 || !PLACEHOLDER.test(value)) continue;
      report({
        ...manifest.json.place(path),
        message: `“${path.join('.')}” still is the placeholder “${value}”.`,
      });
    }
  },
});
