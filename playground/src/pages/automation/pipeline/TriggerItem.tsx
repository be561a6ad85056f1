import type { Status } from '../../../crm/types.ts';
import { Logo } from '../../settings/Logo.tsx';
import { knownWidget } from '../../settings/widget-store.ts';
import { t } from '../texts.ts';
import type { Lane } from './lanes.ts';
import { TriggerEditor } from './TriggerEditor.tsx';
import type { DraftTrigger, TriggerAction } from './trigger.ts';

interface Props {
  readonly lane: Lane<DraftTrigger>;
  readonly stages: readonly Status[];
  readonly open: boolean;
  readonly onOpen: () => void;
  /** `changed`: the triggers must be read anew. */
  readonly onClose: (changed: boolean) => void;
}

/**
 * A trigger on the board. Widgets find their form from the element with their style class: two levels up stands what
 * holds the form.
 */
export function TriggerItem({ lane: { trigger, from, to, row }, stages, open, onOpen, onClose }: Props) {
  const { action } = trigger;
  const style = action.type === 'widget' ? ` digital-pipeline__short-task_widget-style_${action.code}` : '';
  return (
    <div
      class={open ? 'digital-pipeline__item is-open' : 'digital-pipeline__item'}
      data-stage-id={trigger.status_id}
      data-id={trigger.id}
      style={{ gridColumn: `${from} / ${to + 1}`, gridRow: row }}
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
        </div>
        {open && <TriggerEditor trigger={trigger} stages={stages} onClose={onClose} />}
      </div>
    </div>
  );
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
