import type { PageProps } from '../../../router/route.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageSpinner } from '../../../ui/Spinner.tsx';
import { OwnPageTop } from '../../section/OwnPageTop.tsx';
import { useOwnPage } from '../../section/use-own-page.ts';
import { WorkArea } from '../../section/WorkArea.tsx';
import { t } from '../texts.ts';
import { StatsLayout } from './StatsLayout.tsx';

/** A widget's own page in Statistics, drawn by `advancedStats`. Undocumented, but the live page calls it. */
export default function AdvancedStatsPage({ params: { code = '' }, path }: PageProps) {
  const { widget, title } = useOwnPage({
    code,
    path,
    area: 'advanced-stats:{code}',
    entity: 'widget_page',
    callback: 'advancedStats',
    title: (known) => known.name,
  });
  if (title === undefined) return <PageSpinner />;
  return (
    <StatsLayout active={path} top={<OwnPageTop title={title} widget={widget?.name ?? code} />}>
      {widget ? <WorkArea code={code} /> : <EmptyState title={t('inactive', { code })} />}
    </StatsLayout>
  );
}
