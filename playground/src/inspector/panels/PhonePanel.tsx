import { useState } from 'preact/hooks';
import { attempt } from '../state/attempt.ts';
import { actCall, type CallAct } from '../state/control.ts';
import { kitState } from '../state/kit-state.ts';
import { t } from '../texts.ts';

const ACTS = ['ring', 'answer', 'hangup', 'miss'] as const;

/** A simulated telephone exchange: it rings, answers, hangs up and misses. */
export function PhonePanel() {
  const users = kitState.value?.users ?? [];
  const [phone, setPhone] = useState('+12025550143');
  const [user, setUser] = useState(0);
  const act = (type: CallAct['type']) =>
    attempt(() => actCall({ type, phone, ...(user > 0 ? { user_id: user } : {}) }));
  return (
    <form class="inspector-form" onSubmit={(event) => event.preventDefault()}>
      <p>{t('phone_hint')}</p>
      <label>
        {t('phone')}
        <input type="tel" value={phone} onInput={(event) => setPhone(event.currentTarget.value)} />
      </label>
      <label>
        {t('user')}
        <select value={user} onChange={(event) => setUser(Number(event.currentTarget.value))}>
          <option value={0}>—</option>
          {users.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {ACTS.map((type) => (
        <button key={type} type="button" class="inspector-button" onClick={() => act(type)}>
          {t(type)}
        </button>
      ))}
    </form>
  );
}
