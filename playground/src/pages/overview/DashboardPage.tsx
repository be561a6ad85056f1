import { useMemo } from 'preact/hooks';
import { formatMoney } from '../../crm/account.ts';
import { useCrmChange } from '../../crm/live.ts';
import { useCrm } from '../../crm/use-crm.ts';
import { formatNumber } from '../../i18n/index.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageTop } from '../../ui/PageTop.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { readDashboard } from './dashboard-data.ts';
import { StageChart } from './StageChart.tsx';
import { t } from './texts.ts';
import './overview.css';

/** The state of affairs in a few figures. */
export default function DashboardPage() {
  const { data, error, reload } = useCrm(readDashboard);
  useCrmChange(['leads', 'tasks', 'contacts', 'companies'], reload);
  const page = useMemo(
    () => ({ area: 'dashboard', entity: 'dashboard', path: window.location.pathname }) as const,
    [],
  );
  useStagePage(data || error ? page : undefined);
  if (error && !data) return <Failure wholePage error={error} onRetry={reload} />;
  if (!data) return <PageSpinner />;
  const figures = [
    {
      title: t('open_leads'),
      value: atLeast(data.open.length, data.partial),
      note: formatMoney(sum(data.open)),
    },
    {
      title: t('won_leads'),
      value: atLeast(data.won.length, data.partial),
      note: formatMoney(sum(data.won)),
    },
    {
      title: t('lost_leads'),
      value: atLeast(data.lost.length, data.partial),
      note: formatMoney(sum(data.lost)),
    },
    { title: t('open_tasks'), value: formatNumber(data.tasks), note: t('late_tasks', { count: data.late }) },
  ];
  return (
    <div id="list_page_holder" class="overview">
      <PageTop title={t('dashboard')} />
      <div class="overview__figures">
        {figures.map((figure) => (
          <section key={figure.title} class="overview__figure">
            <h2>{figure.title}</h2>
            <p class="overview__value">{figure.value}</p>
            <p class="overview__note">{figure.note}</p>
          </section>
        ))}
      </div>
      {data.pipelines.map((pipeline) => (
        <StageChart key={pipeline.id} pipeline={pipeline} leads={data.leads} />
      ))}
    </div>
  );
}

const sum = (leads: readonly { readonly price?: number }[]): number =>
  leads.reduce((total, lead) => total + (lead.price ?? 0), 0);

/** Of a large account only the newest leads are counted, and the figure says so. */
const atLeast = (count: number, partial: boolean): string =>
  partial ? `${formatNumber(count)}+` : formatNumber(count);
