import { defineRule } from '../../../model/rule.ts';
import { LOGO_DP, LOGO_DP_INFO } from '../logos.ts';
import { missingLogo } from '../missing.ts';

export default defineRule({
  code: 'images/missing-logo-dp',
  title: 'A trigger of the Digital Pipeline has its logo',
  severity: { private: 'warning', public: 'error' },
  hint: 'Add images/logo_dp.png, 174×109 pixels.',
  fixable: true,
  check({ widget, report }) {
    if (!widget.manifest?.location('digital_pipeline') || widget.has(LOGO_DP)) return;
    report(missingLogo(widget, LOGO_DP, LOGO_DP_INFO));
  },
});
