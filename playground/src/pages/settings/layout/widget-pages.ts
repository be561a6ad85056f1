import type { KnownWidget } from '@kommo-widget/host';
import { useEffect, useState } from 'preact/hooks';
import { host } from '../../../stage/host.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { useHostChange } from '../../../stage/use-host-change.ts';
import { widgetText } from '../../../stage/widget-texts.ts';
import { subItems } from '../../widget-page/sub-items.ts';
import { declares } from '../locations.ts';

export interface WidgetSettingsPage {
  readonly href: string;
  readonly title: string;
  /** Shown beside the title, so that nobody takes it for a page of the CRM. */
  readonly widget: string;
}

/** Pages that active widgets add to Settings: `advanced`, and `left_menu.settings.submenu`. */
export function useWidgetPages(): readonly WidgetSettingsPage[] {
  const changes = useHostChange();
  const [pages, setPages] = useState<readonly WidgetSettingsPage[]>([]);
  useEffect(() => {
    let wanted = true;
    const active = host()
      .widgets()
      .filter((widget) => widget.active === 'Y');
    Promise.all(active.map(pagesOf)).then((lists) => wanted && setPages(lists.flat()), console.error);
    return () => {
      wanted = false;
    };
  }, [changes]);
  return pages;
}

async function pagesOf(widget: KnownWidget): Promise<readonly WidgetSettingsPage[]> {
  const own = declares(widget, 'advanced_settings')
    ? [
        {
          href: `/settings/advanced/${widget.code}`,
          key: asText(asRecord(asRecord(widget.manifest).advanced).title),
        },
      ]
    : [];
  const subs = subItems(widget, 'settings').map(({ code, title }) => ({
    href: `/settings/widget_page/${widget.code}/${code}`,
    key: title,
  }));
  return Promise.all(
    [...own, ...subs].map(async ({ href, key }) => ({
      href,
      title: key ? await widgetText(widget, key) : widget.name,
      widget: widget.name,
    })),
  );
}
