import { useCallback, useMemo } from 'preact/hooks';
import { useCrm } from '../../../crm/use-crm.ts';
import type { PageProps } from '../../../router/route.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failure } from '../../../ui/Failure.tsx';
import { PageSpinner } from '../../../ui/Spinner.tsx';
import { t } from '../texts.ts';
import { Designer } from './Designer.tsx';
import { readDesignerData } from './designer-data.ts';
import './salesbot.css';

/** The Salesbot designer: `/settings/salesbot/new` or a saved bot; `?widget=<code>` starts with that widget's block. */
export default function DesignerPage({ params: { id = 'new' }, path, query }: PageProps) {
  const { data, error, reload } = useCrm(useCallback(() => readDesignerData(id), [id]));
  const ready = useStagePage(
    useMemo(
      () => (data || error ? { area: 'salesbot_designer', entity: 'settings', path } : undefined),
      [data, error, path],
    ),
  );
  if (error && !data) return <Failure wholePage error={error} onRetry={reload} />;
  if (!data) return <PageSpinner />;
  if (!data.bot) return <EmptyState wholePage title={t('bot_unknown', { id })} />;
  return <Designer data={data} bot={data.bot} wanted={query.get('widget')} ready={ready} />;
}
