import type { Status } from '../../../crm/types.ts';
import { Labelled } from '../../../ui/Labelled.tsx';
import { t } from '../texts.ts';
import { TriggerIf } from './TriggerIf.tsx';
import { TRIGGER_EVENTS, type Trigger, type TriggerEvent } from './trigger.ts';

/** When a trigger acts. */
export type When = Pick<Trigger, 'event' | 'until_status_id' | 'delay' | 'conditions'>;

const MINUTE = 60;

interface Props {
  readonly when: When;
  /** The stage in which the trigger hangs. */
  readonly start: number;
  readonly stages: readonly Status[];
  /** Whether the trigger may go on over the stages behind the first. */
  readonly stretches: boolean;
  readonly onChange: (when: When) => void;
}

/** At which event a trigger fires, over which stages it stretches, how long it waits and what must be so. */
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
      <Labelled label={t('delay')}>
        <input
          class="kit-input"
          type="number"
          name="delay"
          min={0}
          value={when.delay / MINUTE}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...when, delay: Math.max(Math.round(Number(value) * MINUTE), 0) })
          }
        />
      </Labelled>
      <TriggerIf conditions={when.conditions} onChange={(conditions) => onChange({ ...when, conditions })} />
    </div>
  );
}
