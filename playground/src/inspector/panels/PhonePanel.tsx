import { go } from '../stage/frame.ts';
import { act, type CallState, call, form, mayDo } from '../state/exchange.ts';
import { kitState } from '../state/kit-state.ts';
import { t } from '../texts.ts';

const ACTS = ['ring', 'answer', 'hangup', 'miss'] as const;
const DIRECTIONS = ['inbound', 'outbound'] as const;

/** A simulated telephone exchange: it rings, answers, hangs up and misses, and writes the call with its recording. */
export function PhonePanel() {
  const { phone, direction, user_id } = form.value;
  const change = (part: Partial<typeof form.value>) => {
    form.value = { ...form.value, ...part };
  };
  return (
    <form
      class="inspector-form"
      onSubmit={(event) => {
        event.preventDefault();
        act('ring');
      }}
    >
      <p>{t('phone_hint')}</p>
      <label>
        {t('phone')}
        <input
          type="tel"
          value={phone}
          required
          onInput={(event) => change({ phone: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('direction')}
        <select
          value={direction}
          onChange={(event) =>
            change({ direction: event.currentTarget.value === 'outbound' ? 'outbound' : 'inbound' })
          }
        >
          {DIRECTIONS.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('user')}
        <select value={user_id} onChange={(event) => change({ user_id: Number(event.currentTarget.value) })}>
          <option value={0}>—</option>
          {(kitState.value?.users ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {ACTS.map((type) => (
        <button
          key={type}
          type={type === 'ring' ? 'submit' : 'button'}
          class="inspector-button"
          disabled={!mayDo(type)}
          onClick={type === 'ring' ? undefined : () => act(type)}
        >
          {t(type)}
        </button>
      ))}
      <p role="status">{call.value ? <Standing call={call.value} /> : null}</p>
    </form>
  );
}

/** How the call stands; once it is over, the way to where it was written. */
function Standing({ call: { state, phone, element, duration = 0, entity } }: { readonly call: CallState }) {
  const who = element?.name || phone;
  const isOver = state === 'over' || state === 'missed';
  const path = entity ? `/${entity.type}/detail/${entity.id}` : '/leads/pipeline/';
  return (
    <>
      {t(`call_${state}`, { who, duration })}{' '}
      {isOver ? (
        <button type="button" class="inspector-button" onClick={() => go(path)}>
          {t(entity ? 'call_card' : 'call_unsorted')}
        </button>
      ) : null}
    </>
  );
}
