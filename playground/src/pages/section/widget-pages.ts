import type { KnownWidget } from '@kommo-widget/host';
import { useEffect, useState } from 'preact/hooks';
import { host } from '../../stage/host.ts';
import { asRecord, asText } from '../../stage/unknown.ts';
import { useHostChange } from '../../stage/use-host-change.ts';
import { widgetText } from '../../stage/widget-texts.ts';
import { declares } from '../settings/locations.ts';
import type { SectionPage } from './SectionMenu.tsx';
import { subItems } from './sub-items.ts';

export type Section = 'settings' | 'stats';

interface OwnPage {
  readonly href: string;
  /** Key of the widget's i18n file, or the text itself; empty for the name of the widget. */
  readonly title: string;
}

/** Pages that active widgets add to a section of the CRM: `advanced`, `advancedStats`, `left_menu.<section>.submenu`. */
export function useWidgetPages(section: Section): readonly SectionPage[] {
  const changes = useHostChange();
  const [pages, setPages] = useState<readonly SectionPage[]>([]);
  useEffect(() => {
    let wanted = true;
    const active = host()
      .widgets()
      .filter((widget) => widget.active === 'Y');
    Promise.all(active.map((widget) => named(widget, pagesOf(widget, section)))).then(
      (lists) => wanted && setPages(lists.flat()),
      console.error,
    );
    return () => {
      wanted = false;
    };
  }, [changes, section]);
  return pages;
}

function pagesOf(widget: KnownWidget, section: Section): readonly OwnPage[] {
  const { code, manifest } = widget;
  const pages: OwnPage[] = [];
  if (section === 'settings' && declares(widget, 'advanced_settings')) {
    pages.push({
      href: `/settings/advanced/${code}`,
      title: asText(asRecord(asRecord(manifest).advanced).title),
    });
  }
  // No location announces it: only a widget that runs can tell that it has the callback.
  if (section === 'stats' && host().has(code, 'advancedStats')) {
    pages.push({ href: `/stats/advanced/${code}`, title: '' });
  }
  const subs = subItems(widget, section).map((sub) => ({
    href: `/${section}/widget_page/${code}/${sub.code}`,
    title: sub.title,
  }));
  return [...pages, ...subs];
}

const named = (widget: KnownWidget, pages: readonly OwnPage[]): Promise<SectionPage[]> =>
  Promise.all(
    pages.map(async ({ href, title }) => ({
      href,
      title: title === '' ? widget.name : await widgetText(widget, title),
      widget: widget.name,
    })),
  );
