import type { KnownWidget } from '@kommo-widget/host';
import { useEffect, useState } from 'preact/hooks';
import { host } from '../stage/host.ts';
import { useHostChange } from '../stage/use-host-change.ts';
import { widgetText } from '../stage/widget-texts.ts';
import { activeEntries, leftMenuOf } from './left-menu-block.ts';

export interface WidgetMenuItem {
  readonly href: string;
  readonly title: string;
  readonly icon: string | undefined;
  readonly after: string | undefined;
}

export interface WidgetMenu {
  readonly items: readonly WidgetMenuItem[];
  /** Keys of the CRM's own items that a widget took away. */
  readonly hidden: readonly string[];
}

const NOTHING: WidgetMenu = { items: [], hidden: [] };

/** What the active widgets make of the left menu (`left_menu` of their manifests). */
export function useWidgetMenu(): WidgetMenu {
  const changes = useHostChange();
  const [menu, setMenu] = useState(NOTHING);
  useEffect(() => {
    let wanted = true;
    readMenu(activeEntries(host().widgets())).then((next) => wanted && setMenu(next), console.error);
    return () => {
      wanted = false;
    };
  }, [changes]);
  return menu;
}

async function readMenu(entries: readonly KnownWidget[]): Promise<WidgetMenu> {
  const menus = entries.map((entry) => ({ entry, ...leftMenuOf(entry) }));
  const items = await Promise.all(
    menus.flatMap(({ entry, items: own }) =>
      own.map(async ({ code, title, icon, after }) => ({
        href: `/widget_page/${entry.code}/${code}`,
        title: await widgetText(entry, title),
        icon,
        after,
      })),
    ),
  );
  return { items, hidden: menus.flatMap((menu) => menu.hidden) };
}
