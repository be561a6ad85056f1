import { useRef, useState } from 'preact/hooks';
import type { Status } from '../../../crm/types.ts';
import { knownWidget } from '../../settings/widget-store.ts';
import { t } from '../texts.ts';
import { ActionForm, type ReadAction } from './ActionForm.tsx';
import { stretches } from './dp-block.ts';
import { TestRun } from './TestRun.tsx';
import { TriggerWhen, type When } from './TriggerWhen.tsx';
import type { DraftTrigger } from './trigger.ts';
import { deleteTrigger, saveTrigger } from './trigger-store.ts';

interface Props {
  readonly trigger: DraftTrigger;
  readonly stages: readonly Status[];
  readonly onClose: (changed: boolean) => void;
}

/** The form of a trigger, beside the board: when it fires, what it does, and a run to try it. */
export function TriggerEditor({ trigger, stages, onClose }: Props) {
  const [when, setWhen] = useState<When>({
    event: trigger.event,
    until_status_id: trigger.until_status_id,
    delay: trigger.delay,
    conditions: trigger.conditions,
  });
  const [problem, setProblem] = useState('');
  const read = useRef<ReadAction>(() => ({ action: trigger.action, missing: [] }));
  const attempt = (work: () => Promise<unknown>) => {
    setProblem('');
    work().then(
      () => onClose(true),
      (cause: unknown) =>
        setProblem(t('not_done', { message: cause instanceof Error ? cause.message : String(cause) })),
    );
  };
  const save = () => {
    const { action, missing } = read.current();
    if (missing.length > 0) return setProblem(t('required', { fields: missing.join(', ') }));
    attempt(() => saveTrigger({ ...trigger, ...when, action }));
  };
  const { action, id } = trigger;
  const widget = action.type === 'widget' ? knownWidget(action.code) : undefined;
  return (
    <aside
      class="digital-pipeline__editor"
      data-action={widget ? 'send_widget_hook' : action.type}
      onKeyDown={(event) => event.key === 'Escape' && onClose(false)}
    >
      <form class="digital-pipeline__edit-forms" onSubmit={(event) => event.preventDefault()}>
        <h2 class="digital-pipeline__editor-title">
          {action.type === 'widget' ? (widget?.name ?? action.code) : t(`action_${action.type}`)}
        </h2>
        <TriggerWhen
          when={when}
          start={trigger.status_id}
          stages={stages}
          stretches={!widget || stretches(widget)}
          onChange={setWhen}
        />
        <ActionForm action={action} stages={stages} reader={read} />
        {problem !== '' && (
          <p class="digital-pipeline__problem" role="alert">
            {problem}
          </p>
        )}
        <div class="digital-pipeline__buttons digital-pipeline__edit-footer trigger_settings__process__footer">
          <button type="button" class="button-input button-input_blue js-trigger-save" onClick={save}>
            <span class="button-input-inner">
              <span class="button-input-inner__text">{t('save')}</span>
            </span>
          </button>
          <button type="button" class="button-input js-trigger-cancel" onClick={() => onClose(false)}>
            <span class="button-input-inner">
              <span class="button-input-inner__text">{t('cancel')}</span>
            </span>
          </button>
          {id !== undefined && (
            <button
              type="button"
              class="button-input js-trigger-delete"
              onClick={() => attempt(() => deleteTrigger(id))}
            >
              <span class="button-input-inner">
                <span class="button-input-inner__text">{t('delete')}</span>
              </span>
            </button>
          )}
        </div>
      </form>
      {id !== undefined && <TestRun triggerId={id} pipelineId={trigger.pipeline_id} />}
    </aside>
  );
}
