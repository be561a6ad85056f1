import type { PageProps } from '../../router/route.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { OwnPageTop } from '../section/OwnPageTop.tsx';
import { subItems } from '../section/sub-items.ts';
import { useOwnPage } from '../section/use-own-page.ts';
import { WorkArea } from '../section/WorkArea.tsx';
import { SettingsLayout } from '../settings/layout/SettingsLayout.tsx';
import { menuArgument } from './menu-place.ts';
import { t } from './texts.ts';

/** A page that a widget adds to Settings by `left_menu.settings.submenu`. */
export default function SettingsSubPage({ params: { code = '', sub = '' }, path }: PageProps) {
  const { widget, title } = useOwnPage({
    code,
    path,
    area: 'widget-page:{code}',
    entity: 'widget_page',
    callback: 'initMenuPage',
    args: () => [menuArgument('settings', undefined, sub)],
    title: (known) => subItems(known, 'settings').find((item) => item.code === sub)?.title ?? known.name,
  });
  if (title === undefined) return <PageSpinner />;
  return (
    <SettingsLayout active={path} top={<OwnPageTop title={title} widget={widget?.name ?? code} />}>
      {widget ? <WorkArea code={code} /> : <EmptyState title={t('inactive', { code })} />}
    </SettingsLayout>
  );
}
