import { defineRule } from '../../../model/rule.ts';
import { shownTexts } from '../shown-texts.ts';

const SENDS = /(crm_post|\$authorizedAjax|fetch|ajax|\.post)\s?\(.{0,200}https?:\/\//s;

export default defineRule({
  code: 'publication/privacy-policy',
  title: 'The description links to a privacy policy',
  severity: { private: 'off', public: 'notice' },
  hint: 'Link to the page that says what happens with the data.',
  check({ widget, report }) {
    if (!widget.scripts.some(({ text }) => SENDS.test(text))) return;
    for (const { json, path, text } of shownTexts(widget, ['description'])) {
      if (
        /privac|datenschutz|personal data|datos personales|dados pessoais|конфиденциальн|персональн/i.test(
          text,
        )
      )
        continue;
      report({
        ...json.place(path),
        message: 'The widget sends data to another host, and nothing here says what happens to it.',
      });
    }
  },
});
