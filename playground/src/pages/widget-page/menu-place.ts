import type { KnownWidget } from '@kommo-widget/host';
import { leftMenuOf } from '../../shell/left-menu-block.ts';
import { asRecord, asText } from '../../stage/unknown.ts';
import { type SubItem, subItems } from '../section/sub-items.ts';

/** Which page of a widget's own section of the left menu is open. */
export interface MenuPlace {
  readonly item: string | undefined;
  readonly sub: string | undefined;
  /** Key of the widget's i18n file, or the text itself. */
  readonly title: string;
  readonly subs: readonly SubItem[];
}

/** Fills what the address leaves open: the widget's first item, and the first entry of its submenu. */
export function menuPlace(widget: KnownWidget, item?: string, sub?: string): MenuPlace {
  const open = item ?? leftMenuOf(widget).items[0]?.code;
  if (open === undefined) return { item, sub, title: widget.name, subs: [] };
  const subs = subItems(widget, open);
  const openSub = sub ?? subs[0]?.code;
  const block = asRecord(asRecord(asRecord(widget.manifest).left_menu)[open]);
  return {
    item: open,
    sub: openSub,
    title: subs.find(({ code }) => code === openSub)?.title ?? (asText(block.title) || widget.name),
    subs,
  };
}

/** Whether the manifest has that item and entry; an address that names none leaves the choice to the page. */
export function hasPlace(widget: KnownWidget, item?: string, sub?: string): boolean {
  if (item === undefined) return true;
  const known = asRecord(asRecord(widget.manifest).left_menu)[item];
  return (
    known !== undefined && (sub === undefined || subItems(widget, item).some(({ code }) => code === sub))
  );
}

/** The argument of `initMenuPage`; keys without a value are left out. */
export const menuArgument = (
  location: string,
  item?: string,
  sub?: string,
): Readonly<Record<string, string>> => ({
  location,
  ...(item === undefined ? {} : { item_code: item }),
  ...(sub === undefined ? {} : { subitem_code: sub }),
});
