import { useMemo } from 'preact/hooks';
import { formatMoney } from '../../../crm/account.ts';
import { readPipelines } from '../../../crm/dictionaries.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import type { PageProps } from '../../../router/route.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { PageTop } from '../../../ui/PageTop.tsx';
import { t } from '../texts.ts';
import { readLeads } from './read-leads.ts';
import { StatsLayout } from './StatsLayout.tsx';
import { type Row, Table } from './Table.tsx';

/** Statistics → Pipeline: how many leads stand in each stage, and what they are worth. */
export default function StatsPage({ path }: PageProps) {
  useStagePage(useMemo(() => ({ area: 'stats', entity: 'stats', path }), [path]));
  const { data: rows, error } = useCrm(readRows);
  if (error && !rows) throw error;
  return (
    <StatsLayout active="/stats/" top={<PageTop title={t('overview')} />}>
      <Table columns={[t('stage'), t('leads'), t('budget')]} rows={rows} figures />
    </StatsLayout>
  );
}

async function readRows(): Promise<readonly Row[]> {
  const [pipelines, leads] = await Promise.all([readPipelines(), readLeads()]);
  const stages = pipelines.flatMap((pipeline) =>
    pipeline.statuses.map((status) => {
      const own = leads.filter((lead) => lead.status_id === status.id && lead.pipeline_id === pipeline.id);
      return { key: `${pipeline.id}-${status.id}`, name: `${pipeline.name}: ${status.name}`, own };
    }),
  );
  const most = Math.max(1, ...stages.map(({ own }) => own.length));
  return stages.map(({ key, name, own }) => ({
    key,
    cells: [name, own.length, formatMoney(own.reduce((sum, lead) => sum + (lead.price ?? 0), 0))],
    share: own.length / most,
  }));
}
