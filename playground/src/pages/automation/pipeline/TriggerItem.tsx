import { useState } from 'preact/hooks';
import type { Status } from '../../../crm/types.ts';
import { Logo } from '../../settings/Logo.tsx';
import { knownWidget } from '../../settings/widget-store.ts';
import { t } from '../texts.ts';
import { stretches } from './dp-block.ts';
import type { Lane } from './lanes.ts';
import { StretchHandle } from './StretchHandle.tsx';
import { TriggerEditor } from './TriggerEditor.tsx';
import type { DraftTrigger, TriggerAction } from './trigger.ts';

interface Props {
  readonly lane: Lane<DraftTrigger>;
  readonly stages: readonly Status[];
  readonly open: boolean;
  readonly onOpen: () => void;
  /** The trigger was stretched up to that stage, or back to its own. */
  readonly onStretch: (until: number | null) => void;
  /** `changed`: the triggers must be read anew. */
  readonly onClose: (changed: boolean) => void;
}

/**
 * A trigger on the board. Widgets find their form from the element with their style class: two levels up stands what
 * holds the form.
 */
export function TriggerItem({ lane, stages, open, onOpen, onStretch, onClose }: Props) {
  const { trigger, from, to, row } = lane;
  const { action } = trigger;
  const [preview, setPreview] = useState<number>();
  const style = action.type === 'widget' ? ` digital-pipeline__short-task_widget-style_${action.code}` : '';
  return (
    <div
      class={open ? 'digital-pipeline__item is-open' : 'digital-pipeline__item'}
      data-stage-id={trigger.status_id}
      data-id={trigger.id}
      style={{ gridColumn: `${from} / ${(preview ?? to) + 1}`, gridRow: row }}
    >
      <div class="digital-pipeline__item-inner">
        <div class="digital-pipeline__short-task">
          <button
            type="button"
            class={`digital-pipeline__short-task__button${style}`}
            aria-expanded={open}
            onClick={onOpen}
          >
            <Title action={action} />
            <small>{t(`event_${trigger.event}`)}</small>
          </button>
          {trigger.id !== undefined && !open && mayStretch(action) ? (
            <StretchHandle
              from={from}
              to={to}
              stages={stages}
              onPreview={setPreview}
              onStretch={(column) => onStretch(column === from ? null : (stages[column - 1]?.id ?? null))}
            />
          ) : null}
        </div>
        {open && <TriggerEditor trigger={trigger} stages={stages} onClose={onClose} />}
      </div>
    </div>
  );
}

/** A widget says in its manifest whether its triggers stretch; those of the CRM itself all do. */
function mayStretch(action: TriggerAction): boolean {
  const widget = action.type === 'widget' ? knownWidget(action.code) : undefined;
  return !widget || stretches(widget);
}

function Title({ action }: { readonly action: TriggerAction }) {
  if (action.type !== 'widget') return <span>{t(`action_${action.type}`)}</span>;
  const widget = knownWidget(action.code);
  if (!widget) return <span>{t('action_widget_gone', { code: action.code })}</span>;
  return (
    <>
      <Logo images={widget.images_path} files={['logo_dp.png', 'logo.png']} width={58} height={36} />
      <span>{widget.name}</span>
    </>
  );
}
