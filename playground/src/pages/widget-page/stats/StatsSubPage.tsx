import type { PageProps } from '../../../router/route.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageSpinner } from '../../../ui/Spinner.tsx';
import { OwnPageTop } from '../../section/OwnPageTop.tsx';
import { subItems } from '../../section/sub-items.ts';
import { useOwnPage } from '../../section/use-own-page.ts';
import { WorkArea } from '../../section/WorkArea.tsx';
import { menuArgument } from '../menu-place.ts';
import { t } from '../texts.ts';
import { StatsLayout } from './StatsLayout.tsx';

/** A page that a widget adds to Statistics by `left_menu.stats.submenu`. */
export default function StatsSubPage({ params: { code = '', sub = '' }, path }: PageProps) {
  const { widget, title } = useOwnPage({
    code,
    path,
    area: 'widget-page:{code}',
    entity: 'widget_page',
    callback: 'initMenuPage',
    args: () => [menuArgument('stats', undefined, sub)],
    title: (known) => subItems(known, 'stats').find((item) => item.code === sub)?.title ?? known.name,
  });
  if (title === undefined) return <PageSpinner />;
  return (
    <StatsLayout active={path} top={<OwnPageTop title={title} widget={widget?.name ?? code} />}>
      {widget ? <WorkArea code={code} /> : <EmptyState title={t('inactive', { code })} />}
    </StatsLayout>
  );
}
