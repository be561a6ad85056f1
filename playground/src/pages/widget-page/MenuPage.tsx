import { useEffect, useMemo, useState } from 'preact/hooks';
import { rewriteAddress } from '../../router/location.ts';
import type { PageProps } from '../../router/route.ts';
import { widgetText } from '../../stage/widget-texts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { OwnPageTop } from '../section/OwnPageTop.tsx';
import { SectionLayout } from '../section/SectionLayout.tsx';
import type { SectionPage } from '../section/SectionMenu.tsx';
import { useOwnPage } from '../section/use-own-page.ts';
import { WorkArea } from '../section/WorkArea.tsx';
import { knownWidget } from '../settings/widget-store.ts';
import { hasPlace, menuArgument, menuPlace } from './menu-place.ts';
import { t } from './texts.ts';

/** A section of the left menu that belongs to a widget: `/widget_page/<code>/<item>/<sub>`. */
export default function MenuPage({ params: { code = '', item, sub } }: PageProps) {
  const known = knownWidget(code);
  const place = known ? menuPlace(known, item, sub) : undefined;
  const path = ['', 'widget_page', code, place?.item, place?.sub]
    .filter((part) => part !== undefined)
    .join('/');
  // Widgets read the address too, so it is whole before they are called.
  useEffect(() => rewriteAddress(path + window.location.search), [path]);
  const { widget, title } = useOwnPage({
    code,
    path,
    area: 'widget-page:{code}',
    entity: 'widget_page',
    callback: 'initMenuPage',
    args: () => [menuArgument('widget_page', place?.item, place?.sub)],
    allowed: (own) => hasPlace(own, item, sub),
    title: () => place?.title ?? code,
  });
  const pages = useSubPages(code, place?.item);
  if (title === undefined) return <PageSpinner />;
  return (
    <SectionLayout
      label={widget?.name ?? code}
      pages={pages}
      active={path}
      top={<OwnPageTop title={title} widget={widget?.name ?? code} />}
    >
      {widget ? (
        <WorkArea code={code} />
      ) : (
        <EmptyState
          title={t(known?.active === 'Y' ? 'no_item' : 'inactive', { code, item: [item, sub].join('/') })}
        />
      )}
    </SectionLayout>
  );
}

/** The menu beside the page: the entries of the item's submenu. */
function useSubPages(code: string, item: string | undefined): readonly SectionPage[] {
  const [pages, setPages] = useState<readonly SectionPage[]>([]);
  const widget = useMemo(() => knownWidget(code), [code]);
  useEffect(() => {
    if (!widget) return;
    let wanted = true;
    const named = menuPlace(widget, item).subs.map(async (sub) => ({
      href: `/widget_page/${code}/${item}/${sub.code}`,
      title: await widgetText(widget, sub.title),
    }));
    Promise.all(named).then((next) => wanted && setPages(next), console.error);
    return () => {
      wanted = false;
    };
  }, [widget, code, item]);
  return pages;
}
