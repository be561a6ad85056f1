import { JSON_DEPTH, LIMITS } from '../../../limits.ts';
import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'manifest/too-large',
  title: 'manifest.json has the size and depth of a manifest',
  severity: { private: 'error', public: 'error' },
  hint: 'Put back the manifest of the widget; it has a few hundred lines at most.',
  check({ widget, report }) {
    const size = widget.files.get('manifest.json')?.size ?? 0;
    if (size > LIMITS.json) {
      report({
        file: 'manifest.json',
        message: `manifest.json has ${(size / 1_000_000).toFixed(1)} MB and was not read.`,
      });
    } else if (widget.json('manifest.json')?.tooDeep) {
      report({
        file: 'manifest.json',
        message: `manifest.json nests deeper than ${JSON_DEPTH} levels and was not read.`,
      });
    }
  },
});
