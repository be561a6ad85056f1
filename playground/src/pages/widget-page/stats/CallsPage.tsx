import { useMemo } from 'preact/hooks';
import { people } from '../../../crm/dictionaries.ts';
import { collection } from '../../../crm/page.ts';
import type { CrmEvent } from '../../../crm/types.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import type { PageProps } from '../../../router/route.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { t } from '../texts.ts';
import { StatsLayout } from './StatsLayout.tsx';
import { type Row, Table } from './Table.tsx';

const CALLS = ['incoming_call', 'outgoing_call'] as const;

/** Statistics → Calls: how many calls each user had. */
export default function CallsPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'statsCalls', entity: 'stats', path }), [path]));
  const { data: rows, error } = useCrm(readRows);
  if (error && !rows) throw error;
  return (
    <StatsLayout active="/stats/calls/" top={<PageTop title={t('calls')} />}>
      <Table columns={[t('user'), t('incoming'), t('outgoing'), t('total')]} rows={rows} figures />
    </StatsLayout>
  );
}

async function readRows(): Promise<readonly Row[]> {
  const { items } = await collection<CrmEvent>(
    `/api/v4/events?limit=100&filter[type]=${CALLS.join()}`,
    'events',
  );
  return people().map(({ id, name }) => {
    const own = items.filter((event) => event.created_by === id);
    const counts = CALLS.map((type) => own.filter((event) => event.type === type).length);
    return {
      key: id,
      cells: [name, ...counts, own.length],
      share: own.length / Math.max(1, items.length),
    };
  });
}
