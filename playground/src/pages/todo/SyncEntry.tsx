import type { LocationCode } from '@kommo-widget/manifest';
import { useEffect, useState } from 'preact/hooks';
import { host } from '../../stage/host.ts';
import { asRecord, asText } from '../../stage/unknown.ts';
import { Button } from '../../ui/Button.tsx';
import { t } from './texts.ts';

interface Props {
  readonly code: string;
  readonly name: string;
  readonly location: LocationCode;
}

type Answer = Readonly<Record<string, unknown>>;

/** One widget of the synchronisation: what it says of itself, and its switch. A refusal is shown as it was given. */
export function SyncEntry({ code, name, location }: Props) {
  const [answer, setAnswer] = useState<Answer>({});
  const [on, setOn] = useState(false);
  const [error, setError] = useState('');

  useEffect(() => {
    let open = true;
    const ask = async () => {
      const outcome = await host().call(code, 'calendarSync', [], location);
      const next = outcome.outcome === 'returned' ? asRecord(outcome.value) : {};
      const enabled = await Promise.resolve(next.enabled);
      if (!open) return;
      setAnswer(next);
      setOn(enabled === true);
    };
    ask().catch((cause: unknown) => open && setError(reason(cause)));
    return () => {
      open = false;
    };
  }, [code, location]);

  const run = async (name: 'onEnable' | 'onDisable' | 'onSetup') => {
    const action = answer[name];
    try {
      if (typeof action === 'function') await action.call(answer);
      if (name !== 'onSetup') setOn(name === 'onEnable');
      setError('');
    } catch (cause) {
      setError(reason(cause));
    }
  };
  return (
    <section class="todo-sync">
      <h3>{asText(answer.name) || name}</h3>
      <p>{asText(answer.description)}</p>
      {error ? (
        <p class="kit-field__error" role="alert">
          {error}
        </p>
      ) : null}
      <div class="todo-sync__buttons">
        <Button
          look={on ? 'plain' : 'primary'}
          aria-pressed={on}
          onClick={() => void run(on ? 'onDisable' : 'onEnable')}
        >
          {t(on ? 'sync_off' : 'sync_on')}
        </Button>
        {typeof answer.onSetup === 'function' ? (
          <Button onClick={() => void run('onSetup')}>{t('sync_setup')}</Button>
        ) : null}
      </div>
    </section>
  );
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
