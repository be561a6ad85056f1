import { useRef, useState } from 'preact/hooks';
import { moveLead } from '../../../crm/move-lead.ts';
import { MissingFields, type Stage } from '../../../crm/required-fields.ts';
import type { Entity, Pipeline } from '../../../crm/types.ts';
import { type MenuItem, MenuList } from '../../../ui/MenuList.tsx';
import { useDismiss } from '../../../ui/use-dismiss.ts';
import { t } from '../texts.ts';
import { StageBar } from './StageBar.tsx';

interface Props {
  readonly entity: Entity;
  readonly pipelines: readonly Pipeline[];
}

/** Pipeline and stage of a lead. A choice is stored at once. */
export function StagePicker({ entity, pipelines }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string>();
  const close = () => {
    setOpen(false);
    if (box.current?.contains(document.activeElement)) box.current.querySelector('button')?.focus();
  };
  const move = (name: string, stage: Stage) => {
    setRefused(undefined);
    moveLead(entity.id, stage).catch((cause: unknown) => setRefused(refusal(name, cause)));
  };
  useDismiss(box, open, close);
  const pipeline = pipelines.find((one) => one.id === entity.pipeline_id);
  const status = pipeline?.statuses.find((one) => one.id === entity.status_id);
  const items = pipelines.flatMap((one): readonly MenuItem[] =>
    one.statuses
      .filter((stage) => stage.type !== 1)
      .map((stage) => ({
        key: `${one.id}-${stage.id}`,
        title: pipelines.length > 1 ? `${one.name}: ${stage.name}` : stage.name,
        chosen: one === pipeline && stage === status,
        onSelect: () => move(stage.name, { pipeline_id: one.id, status_id: stage.id }),
      })),
  );
  return (
    <div class="card-stage linked-form__field_status" ref={box}>
      <button
        type="button"
        class="card-stage__button"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={entity.id === 0}
        onClick={() => setOpen(!open)}
      >
        <span class="card-stage__pipeline">{pipeline?.name}</span>
        <span class="card-stage__name">{status?.name ?? t('no_stage')}</span>
      </button>
      {pipeline && status ? <StageBar statuses={pipeline.statuses} current={status} /> : null}
      {refused ? (
        <p class="card-stage__refused" role="alert">
          {refused}
        </p>
      ) : null}
      <input type="hidden" name="lead[STATUS]" value={entity.status_id} />
      <input type="hidden" name="lead[PIPELINE_ID]" value={entity.pipeline_id} />
      {open && box.current ? (
        <MenuList items={items} label={t('stage')} anchor={box.current} onClose={close} />
      ) : null}
    </div>
  );
}

const refusal = (stage: string, cause: unknown): string =>
  cause instanceof MissingFields
    ? t('stage_requires', { stage, fields: cause.message })
    : t('stage_refused', { stage, reason: cause instanceof Error ? cause.message : String(cause) });
