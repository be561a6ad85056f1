import { defineRule } from '../../../model/rule.ts';

const HIDEABLE = new Set(['dashboard', 'leads', 'customers', 'tasks', 'catalogs', 'mail', 'stats']);

export default defineRule({
  code: 'manifest/left-menu-hidden',
  title: 'Only sections of the system are hidden, never Settings',
  severity: { private: 'warning', public: 'error' },
  hint: 'Take “is_hidden” out.',
  fixable: true,
  check({ widget, report }) {
    const { manifest } = widget;
    if (!manifest) return;
    for (const code of Object.keys(manifest.object(['left_menu']))) {
      const path = ['left_menu', code, 'is_hidden'];
      if (HIDEABLE.has(code) || manifest.at(path) === undefined) continue;
      report({
        ...manifest.json.keyPlace(path),
        message:
          code === 'settings'
            ? 'Settings cannot be hidden.'
            : `“${code}” is an own section: only those of the system can be hidden.`,
        fix: () => manifest.json.remove(path),
      });
    }
  },
});
