import { useMemo } from 'preact/hooks';
import { formatMoney } from '../../../crm/account.ts';
import { people } from '../../../crm/dictionaries.ts';
import { collection } from '../../../crm/page.ts';
import type { Task } from '../../../crm/types.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import type { PageProps } from '../../../router/route.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { t } from '../texts.ts';
import { readLeads } from './read-leads.ts';
import { StatsLayout } from './StatsLayout.tsx';
import { type Row, Table } from './Table.tsx';

/** Statistics → By user: leads, their worth, and tasks that are still open. */
export default function HumanPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'stats-human', entity: 'stats', path }), [path]));
  const { data: rows, error } = useCrm(readRows);
  if (error && !rows) throw error;
  return (
    <StatsLayout active="/stats/human/" top={<PageTop title={t('human')} />}>
      <Table columns={[t('user'), t('leads'), t('budget'), t('tasks')]} rows={rows} figures />
    </StatsLayout>
  );
}

async function readRows(): Promise<readonly Row[]> {
  const [leads, tasks] = await Promise.all([
    readLeads(),
    collection<Task>('/api/v4/tasks?limit=250&filter[is_completed]=0', 'tasks'),
  ]);
  return people().map(({ id, name }) => {
    const own = leads.filter((lead) => lead.responsible_user_id === id);
    const open = tasks.items.filter((task) => task.responsible_user_id === id);
    const budget = own.reduce((sum, lead) => sum + (lead.price ?? 0), 0);
    return {
      key: id,
      cells: [name, own.length, formatMoney(budget), open.length],
      share: own.length / Math.max(1, leads.length),
    };
  });
}
