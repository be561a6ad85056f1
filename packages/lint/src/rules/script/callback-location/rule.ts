import type { LocationCode } from '@kommo-widget/manifest';
import type { AnyNode } from 'acorn';
import type { Manifest } from '../../../documents/manifest.ts';
import { defineRule } from '../../../model/rule.ts';
import { soleCallbacks } from '../callbacks.ts';
import { isFunction } from '../functions.ts';

const LOCATION_OF: Readonly<Record<string, readonly LocationCode[]>> = {
  advancedSettings: ['advanced_settings'],
  dpSettings: ['digital_pipeline'],
  initMenuPage: ['widget_page'],
  loadCatalogElement: ['catalogs'],
  loadPreloadedData: ['card_sdk'],
  loadElements: ['card_sdk'],
  linkCard: ['card_sdk'],
  searchDataInCard: ['card_sdk'],
  onSalesbotDesignerSave: ['salesbot_designer'],
  salesbotDesignerSettings: ['salesbot_designer'],
  onAddAsSource: ['lead_sources'],
};

/** Templates leave empty functions, and functions that only return true. */
function isEmpty(node: AnyNode): boolean {
  if (!isFunction(node) || node.body.type !== 'BlockStatement') return false;
  const [first, second] = node.body.body;
  return !first || (!second && first.type === 'ReturnStatement' && first.argument?.type === 'Literal');
}

/** Items below Statistics or Settings open pages of the widget as well. */
const hasSubmenu = (manifest: Manifest): boolean =>
  ['stats', 'settings'].some((section) => manifest.at(['left_menu', section, 'submenu']) !== undefined);

export default defineRule({
  code: 'script/callback-location',
  title: 'A callback has the location that calls it',
  severity: { private: 'notice', public: 'notice' },
  hint: 'Declare the location, or take the callback away.',
  sourceStyle: true,
  check({ widget, report }) {
    const callbacks = soleCallbacks(widget);
    const { manifest } = widget;
    if (!callbacks || !manifest || manifest.locations.length === 0) return;
    for (const { name, key, value } of callbacks.entries) {
      const locations = LOCATION_OF[name];
      if (!locations || isEmpty(value) || locations.some((code) => manifest.location(code))) continue;
      if (name === 'initMenuPage' && hasSubmenu(manifest)) continue;
      report({
        ...callbacks.script.place(key),
        message: `“${name}” is never called: the manifest does not declare ${locations.join(' or ')}.`,
      });
    }
  },
});
