import { LOCATIONS } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { nearestPath } from '../nearest-path.ts';

/** What runs on a server of the author, without code in the page. */
const WITHOUT_SCRIPT = new Set(['sms', 'mobile_card', 'amoforms', 'personal_page', 'whatsapp_modal']);

export default defineRule({
  code: 'archive/missing-script',
  title: 'There is a script.js where the locations need one',
  severity: { private: 'error', public: 'error' },
  hint: 'Name the entry of the widget script.js and put it at the root.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest || widget.has('script.js')) return;
    const location = manifest.locations.find(({ parsed }) => parsed && !WITHOUT_SCRIPT.has(parsed.code));
    if (!location?.parsed) return;
    const found = nearestPath(widget, 'script.js');
    report({
      file: 'script.js',
      message: `script.js is missing at the root: nothing runs at “${location.value}” (${LOCATIONS[location.parsed.code].title}).`,
      hint: found && `Rename ${found} to script.js.`,
      fix: found ? () => [{ kind: 'rename', file: found, to: 'script.js' }] : undefined,
    });
  },
});
