import { defineRule } from '../../../model/rule.ts';

const WITHOUT_SCRIPT = new Set<string>(['sms', 'mobile_card', 'amoforms', 'personal_page']);

export default defineRule({
  code: 'script/missing-entry',
  title: 'A widget that runs on pages has a script.js',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add script.js to the root, under exactly this name.',
  check({ widget, report }) {
    if (widget.has('script.js') || !widget.manifest) return;
    const runs = widget.manifest.locations.filter(({ parsed }) => parsed && !WITHOUT_SCRIPT.has(parsed.code));
    const [first] = runs;
    if (!first) return;
    report({
      file: 'script.js',
      message: `script.js is missing: nothing will run at “${first.value}”.`,
    });
  },
});
