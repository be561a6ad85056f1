import { defineRule } from '../../../model/rule.ts';

/** What the host itself puts into the settings of a widget. */
const TAKEN = new Set([
  'widget_code',
  'widget_active',
  'path',
  'cdn_path',
  'images_path',
  'version',
  'id',
  'status',
  'support',
  'oauth_client_uuid',
]);

export default defineRule({
  code: 'manifest/reserved-field',
  title: 'No field takes a name that the host uses',
  severity: { private: 'warning', public: 'error' },
  hint: 'Give the field another code.',
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const code of Object.keys(manifest.object(['settings']))) {
      if (!TAKEN.has(code)) continue;
      report({
        ...manifest.json.keyPlace(['settings', code]),
        message: `The host writes its own value of “${code}” over this field in get_settings().`,
      });
    }
  },
});
