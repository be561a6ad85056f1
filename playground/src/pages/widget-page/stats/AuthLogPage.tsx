import { useMemo } from 'preact/hooks';
import type { PageProps } from '../../../router/route.ts';
import { boot } from '../../../stage/host.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { t } from '../texts.ts';
import { StatsLayout } from './StatsLayout.tsx';
import { Table } from './Table.tsx';

/** The sign-in log. Nobody signs in to the kit: it holds the one session that looks at it. */
export default function AuthLogPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'authlog', entity: 'authlog', path }), [path]));
  const { user } = boot().constants;
  return (
    <StatsLayout active="/stats/authlog/" top={<PageTop title={t('authlog')} />}>
      <Table columns={[t('user'), t('what')]} rows={[{ key: user.id, cells: [user.name, t('signed_in')] }]} />
    </StatsLayout>
  );
}
