import { useMemo } from 'preact/hooks';
import { readPipelines } from '../../../crm/dictionaries.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import type { PageProps } from '../../../router/route.ts';
import { useStagePage } from '../../../stage/use-stage-page.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failure } from '../../../ui/Failure.tsx';
import { PageTop } from '../../../ui/PageTop.tsx';
import { PageSpinner } from '../../../ui/Spinner.tsx';
import { SettingsLayout } from '../../settings/layout/SettingsLayout.tsx';
import { UnknownWidget } from '../../settings/UnknownWidget.tsx';
import { SourceStrip } from '../sources/SourceStrip.tsx';
import { t } from '../texts.ts';
import { PipelineBoard } from './PipelineBoard.tsx';
import { PipelineSelect } from './PipelineSelect.tsx';
import './pipeline.css';

/**
 * Settings of one pipeline: its lead sources and what happens in its stages. `?trigger=<code>` opens the form of a new
 * trigger of that widget, `?source=<code>` the widget as a lead source. Without an id: the main pipeline.
 */
export default function PipelinePage({ params, path, query }: PageProps) {
  const { data: pipelines, error, reload } = useCrm(readPipelines);
  const wanted = Number(params.id);
  const pipeline = pipelines?.find(({ id, is_main }) => (params.id === undefined ? is_main : id === wanted));
  const ready = useStagePage(
    useMemo(
      () => (pipelines || error ? { area: 'digital_pipeline', entity: 'leads', path } : undefined),
      [pipelines, error, path],
    ),
  );
  if (error && !pipelines) return <Failure wholePage error={error} onRetry={reload} />;
  if (!pipelines) return <PageSpinner />;
  return (
    <SettingsLayout
      active="/settings/pipeline/leads/"
      top={
        <PageTop title={t('pipeline_title')}>
          <PipelineSelect pipelines={pipelines} selected={pipeline?.id} />
        </PageTop>
      }
    >
      {pipeline ? (
        <>
          <UnknownWidget code={query.get('source')} location="lead_sources" />
          <UnknownWidget code={query.get('trigger')} location="digital_pipeline" />
          <SourceStrip pipelineId={pipeline.id} wanted={query.get('source')} ready={ready} />
          <PipelineBoard pipeline={pipeline} wanted={query.get('trigger')} ready={ready} />
        </>
      ) : (
        <EmptyState title={t('pipeline_unknown', { id: params.id ?? '' })} />
      )}
    </SettingsLayout>
  );
}
