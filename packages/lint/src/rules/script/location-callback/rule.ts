import type { LocationCode } from '@kommo-widget/manifest';
import { defineRule } from '../../../model/rule.ts';
import { findCallback, soleCallbacks } from '../callbacks.ts';

/** One of these must be there. Lists of `-1` may do all of their work in render. */
const NEEDED: Partial<Record<LocationCode, readonly string[]>> = {
  llist: ['leads.selected'],
  clist: ['contacts.selected', 'companies.selected'],
  tlist: ['todo.selected', 'tasks.selected'],
  advanced_settings: ['advancedSettings'],
  card_sdk: ['loadPreloadedData'],
  catalogs: ['loadCatalogElement'],
  widget_page: ['initMenuPage'],
  salesbot_designer: ['onSalesbotDesignerSave'],
};

const LISTS = new Set<LocationCode | undefined>(['llist', 'clist', 'tlist']);

const consequence = (code: LocationCode | undefined): string =>
  LISTS.has(code) ? 'choosing it for checked rows does nothing' : 'it does nothing there';

export default defineRule({
  code: 'script/location-callback',
  title: 'A declared location has the callbacks that it drives',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Add the callback, or take the location out of the manifest.',
  check({ widget, report }) {
    const callbacks = soleCallbacks(widget);
    const { manifest } = widget;
    if (!callbacks?.complete || !manifest) return;
    for (const { parsed, value, path } of manifest.locations) {
      const needed = parsed ? NEEDED[parsed.code] : undefined;
      if (!needed || needed.some((name) => findCallback(callbacks, name))) continue;
      report({
        ...manifest.json.place(path),
        message: `“${value}” is declared, but the widget has no ${needed.join(' or ')}: ${consequence(parsed?.code)}.`,
      });
    }
  },
});
