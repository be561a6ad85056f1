import { useMemo } from 'preact/hooks';
import { readPipelines } from '../../crm/dictionaries.ts';
import { useCrm } from '../../crm/use-crm.ts';
import type { PageProps } from '../../router/route.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { Board } from './Board.tsx';
import { t } from './texts.ts';
import './board.css';

/** The pipeline: a column for every stage. Without an id it is the main one. */
export default function BoardPage({ params }: PageProps) {
  const { data: pipelines, error, reload } = useCrm(readPipelines);
  const page = useMemo(
    () => ({ area: 'leads-pipeline', entity: 'leads', path: window.location.pathname }) as const,
    [],
  );
  useStagePage(pipelines || error ? page : undefined);
  if (error && !pipelines) return <Failure wholePage error={error} onRetry={reload} />;
  if (!pipelines) return <PageSpinner />;
  const main = pipelines.find((one) => one.is_main) ?? pipelines[0];
  if (!main) return <EmptyState wholePage title={t('no_pipeline')} />;
  const pipeline = params.id === undefined ? main : pipelines.find((one) => one.id === Number(params.id));
  if (!pipeline) {
    return (
      <EmptyState wholePage title={t('pipeline_unknown', { id: params.id ?? '' })}>
        <a class="kit-button" href="/leads/pipeline/">
          {main.name}
        </a>
      </EmptyState>
    );
  }
  return <Board key={pipeline.id} pipeline={pipeline} pipelines={pipelines} />;
}
