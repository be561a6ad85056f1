import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Pipeline, Status } from '../../../crm/types.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import { t } from '../texts.ts';
import { chooseAction } from './choose-action.tsx';
import { lanes } from './lanes.ts';
import { TriggerItem } from './TriggerItem.tsx';
import type { DraftTrigger, TriggerAction } from './trigger.ts';
import { readTriggers, saveTrigger } from './trigger-store.ts';

interface Props {
  readonly pipeline: Pipeline;
  /** Code of the widget whose new trigger is asked for by the address. */
  readonly wanted: string | null;
  /** Whether the widgets of the page are up. */
  readonly ready: boolean;
}

/** The type of a stage that only holds incoming leads: nothing can be hung there. */
const INCOMING = 1;

/** The stages as columns and the triggers below them; one trigger at a time is open. */
export function PipelineBoard({ pipeline, wanted, ready }: Props) {
  const stages = pipeline.statuses.filter((status) => status.type !== INCOMING);
  const {
    data: triggers = [],
    error,
    reload,
  } = useCrm(useCallback(() => readTriggers(pipeline.id), [pipeline.id]));
  const [open, setOpen] = useState<DraftTrigger>();
  const first = stages[0];
  useEffect(() => {
    if (!ready || wanted === null || !first) return;
    setOpen(draft(pipeline.id, first, { type: 'widget', code: wanted, settings: {} }));
  }, [ready, wanted]);
  const close = (changed: boolean) => {
    setOpen(undefined);
    if (changed) reload();
  };
  const add = async (stage: Status) => {
    const action = await chooseAction();
    if (action) setOpen(draft(pipeline.id, stage, action));
  };
  const [refused, setRefused] = useState<Error>();
  const stretch = (trigger: DraftTrigger) => {
    saveTrigger(trigger)
      .then(
        () => setRefused(undefined),
        (cause: unknown) => setRefused(cause instanceof Error ? cause : new Error(String(cause))),
      )
      .finally(reload);
  };
  const problem = error ?? refused;
  const shown: DraftTrigger[] = [...triggers, ...(open && open.id === undefined ? [open] : [])];
  return (
    <>
      {problem && (
        <p class="digital-pipeline__problem" role="alert">
          {t('not_done', { message: problem.message })}
        </p>
      )}
      <div class="digital-pipeline" style={{ '--stages': stages.length }}>
        {stages.map((stage, index) => (
          <StageColumn key={stage.id} stage={stage} column={index + 1} onAdd={() => void add(stage)} />
        ))}
        <div class="digital-pipeline__items">
          {lanes(shown, stages).map((lane) => (
            <TriggerItem
              key={lane.trigger.id ?? 'new'}
              lane={lane}
              stages={stages}
              open={open !== undefined && open.id === lane.trigger.id}
              onOpen={() => setOpen(lane.trigger)}
              onStretch={(until_status_id) => stretch({ ...lane.trigger, until_status_id })}
              onClose={close}
            />
          ))}
        </div>
      </div>
    </>
  );
}

const draft = (pipeline_id: number, stage: Status, action: TriggerAction): DraftTrigger => ({
  pipeline_id,
  status_id: stage.id,
  until_status_id: null,
  event: 'lead_added_or_status_changed',
  delay: 0,
  conditions: null,
  action,
});

interface ColumnProps {
  readonly stage: Status;
  readonly column: number;
  readonly onAdd: () => void;
}

function StageColumn({ stage, column, onAdd }: ColumnProps) {
  return (
    <div
      class="digital-pipeline__status"
      data-id={stage.id}
      style={{ gridColumn: column, borderTopColor: stage.color }}
    >
      <h2 class="digital-pipeline__status-name" title={stage.name}>
        {stage.name}
      </h2>
      <button
        type="button"
        class="digital-pipeline__add"
        aria-label={t('add_trigger_to', { stage: stage.name })}
        onClick={onAdd}
      >
        + {t('add_trigger')}
      </button>
    </div>
  );
}
