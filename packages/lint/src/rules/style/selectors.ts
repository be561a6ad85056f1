/// <reference path="../../documents/css-tree.d.ts" />
import type { CssNode } from 'css-tree';

export interface SelectorName {
  readonly name: string;
  readonly kind: 'class' | 'id';
  readonly node: CssNode;
}

/** The classes and ids of a selector, in order, those in `:not()` and `:is()` left out. */
export function namesOf(selector: Extract<CssNode, { type: 'Selector' }>): SelectorName[] {
  const found: SelectorName[] = [];
  selector.children.forEach((node) => {
    if (node.type === 'ClassSelector') found.push({ name: node.name, kind: 'class', node });
    else if (node.type === 'IdSelector') found.push({ name: node.name, kind: 'id', node });
  });
  return found;
}

export function hasAttribute(selector: Extract<CssNode, { type: 'Selector' }>): boolean {
  let found = false;
  selector.children.forEach((node) => {
    found ||= node.type === 'AttributeSelector' || node.type === 'NestingSelector';
  });
  return found;
}

/**
 * Whether a class or id is the page's own. Names and prefixes of the DOM that widgets meet: Kommo `docs/style-css`,
 * and the selectors that public widgets use.
 */
export const isHostName = (name: string): boolean => HOST.test(name);

const HOST =
  /^(card-widgets|card-(entity|fields|holder|right|task|top|cf)|control-|control--|button-input|button-cancel|button-delete|text-input|modal($|-body|-scroller|-overlay|-window)|widget_settings_block|widget-settings|widget_main_info|feed-|linked-form|list__|list-row|digital-pipeline|checkboxes_dropdown|switcher($|_|__)|nav__|content__top|custom-scroll|default-overlay|js-widget|js-list|js-card|page_holder|work_area|work-area|list_page_holder|list_table|left_menu|nav_menu|widgets_block|n-avatar|pipeline-select|users-select|users-picker|icon($|-)|svg-icon|svg-card)/;
