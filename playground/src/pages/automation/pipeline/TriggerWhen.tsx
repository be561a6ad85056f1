import type { Status } from '../../../crm/types.ts';
import { Labelled } from '../../../ui/Labelled.tsx';
import { t } from '../texts.ts';
import { TRIGGER_EVENTS, type Trigger, type TriggerEvent } from './trigger.ts';

type When = Pick<Trigger, 'event' | 'until_status_id'>;

interface Props {
  readonly when: When;
  /** The stage in which the trigger hangs. */
  readonly start: number;
  readonly stages: readonly Status[];
  /** Whether the trigger may go on over the stages behind the first. */
  readonly stretches: boolean;
  readonly onChange: (when: When) => void;
}

/** At which event a trigger fires, and over which stages it stretches. */
export function TriggerWhen({ when, start, stages, stretches, onChange }: Props) {
  const behind = stages.slice(stages.findIndex(({ id }) => id === start) + 1);
  return (
    <div class="digital-pipeline__when">
      <Labelled label={t('when')}>
        <select
          class="kit-input"
          value={when.event}
          onChange={(event) => onChange({ ...when, event: event.currentTarget.value as TriggerEvent })}
        >
          {TRIGGER_EVENTS.map((event) => (
            <option key={event} value={event}>
              {t(`event_${event}`)}
            </option>
          ))}
        </select>
      </Labelled>
      {stretches && behind.length > 0 && (
        <Labelled label={t('until')}>
          <select
            class="kit-input"
            value={when.until_status_id ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...when, until_status_id: value === '' ? null : Number(value) })
            }
          >
            <option value="">{t('until_one')}</option>
            {behind.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
      )}
    </div>
  );
}
