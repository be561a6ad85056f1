import { useCallback, useEffect } from 'preact/hooks';
import { listEntities } from '../../crm/entities.ts';
import { useCrm } from '../../crm/use-crm.ts';
import { Choice } from './pipeline/Choice.tsx';
import { t } from './texts.ts';

interface Props {
  /** Only leads of that pipeline; of any without. */
  readonly pipelineId?: number;
  readonly value: number;
  readonly onChange: (id: number) => void;
}

/** A lead to try something with; the newest of the pipeline is chosen at once. */
export function LeadChoice({ pipelineId, value, onChange }: Props) {
  const { data } = useCrm(
    useCallback(
      () =>
        listEntities('leads', {
          page: 1,
          limit: 50,
          filter: pipelineId === undefined ? {} : { 'filter[pipeline_id]': [pipelineId] },
        }),
      [pipelineId],
    ),
  );
  const leads = data?.items ?? [];
  const first = leads[0]?.id ?? 0;
  useEffect(() => {
    if (value === 0 && first > 0) onChange(first);
  }, [value, first, onChange]);
  if (data && leads.length === 0) return <p>{t('test_none')}</p>;
  return <Choice label={t('test_lead')} items={leads} value={value} onChange={onChange} />;
}
