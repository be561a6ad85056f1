import { defineRule } from '../../../model/rule.ts';
import { LOGOS } from '../logos.ts';
import { missingLogo } from '../missing.ts';

export default defineRule({
  code: 'images/missing-logo',
  title: 'The five logos are there',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add the picture in this size.',
  fixable: true,
  check({ widget, report }) {
    if (!widget.has('manifest.json')) return;
    for (const [path, info] of Object.entries(LOGOS)) {
      if (!widget.has(path)) report(missingLogo(widget, path, info));
    }
  },
});
