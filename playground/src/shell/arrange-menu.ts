import type { MenuItem } from './menu-items.ts';
import type { WidgetMenu, WidgetMenuItem } from './widget-menu.ts';

export type MenuPlace =
  | { readonly own: MenuItem; readonly widget?: never }
  | { readonly widget: WidgetMenuItem; readonly own?: never };

/** The CRM's items without those that are hidden, each followed by the widgets' items that want to stand behind it. */
export function arrangeMenu(
  items: readonly MenuItem[],
  { items: added, hidden }: WidgetMenu,
): readonly MenuPlace[] {
  const keys = new Set(items.map((item) => item.key));
  const placed = items.flatMap((own): readonly MenuPlace[] => [
    ...(hidden.includes(own.key) ? [] : [{ own }]),
    ...added.filter((item) => item.after === own.key).map((widget) => ({ widget })),
  ]);
  const rest = added.filter((item) => item.after === undefined || !keys.has(item.after));
  return [...placed, ...rest.map((widget) => ({ widget }))];
}
