import { useState } from 'preact/hooks';
import { formatMoney } from '../../crm/account.ts';
import type { Pipeline, Status } from '../../crm/types.ts';
import { DRAGGED } from './dragged.ts';
import { StageLeads } from './StageLeads.tsx';
import { t } from './texts.ts';
import type { Moves } from './use-moves.ts';
import { useStageLeads } from './use-stage-leads.ts';

interface Props {
  readonly pipeline: Pipeline;
  readonly status: Status;
  readonly search: string;
  readonly moves: Moves;
}

/** A stage with its leads. A lead that is dropped on it moves into it. */
export function StageColumn({ pipeline, status, search, moves }: Props) {
  const { leads: stored, more, error, loadMore, reload } = useStageLeads(pipeline.id, status.id, search);
  const [over, setOver] = useState(false);
  const away = new Set(moves.pending.filter((one) => one.statusId !== status.id).map((one) => one.lead.id));
  const coming = moves.pending
    .filter((one) => one.statusId === status.id && !stored.some((lead) => lead.id === one.lead.id))
    .map((one) => one.lead);
  const leads = [...coming, ...stored.filter((lead) => !away.has(lead.id))];
  const sum = leads.reduce((total, lead) => total + (lead.price ?? 0), 0);
  const accepts = status.type !== 1;

  const drop = (event: DragEvent) => {
    setOver(false);
    const text = event.dataTransfer?.getData(DRAGGED);
    if (!text || !accepts) return;
    event.preventDefault();
    moves.move(JSON.parse(text), status.id);
  };
  return (
    <section
      class={over ? 'pipeline_cell pipeline_status pipeline_cell_over' : 'pipeline_cell pipeline_status'}
      aria-label={status.name}
      data-id={status.id}
      onDragOver={(event) => {
        if (!accepts || !event.dataTransfer?.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header class="pipeline_status__head" style={{ borderColor: status.color }}>
        <h2 class="pipeline_status__head_title">{status.name}</h2>
        <span class="pipeline_status__head_info">
          {t('count_and_sum', { count: more ? `${leads.length}+` : leads.length, sum: formatMoney(sum) })}
        </span>
      </header>
      {error ? (
        <p class="pipeline_status__failed" role="alert">
          {error.message}{' '}
          <button type="button" class="kit-link-button" onClick={reload}>
            {t('try_again')}
          </button>
        </p>
      ) : null}
      <StageLeads
        leads={leads}
        more={more}
        followed={moves.followed}
        onNearEnd={loadMore}
        onStep={moves.step}
      />
    </section>
  );
}
