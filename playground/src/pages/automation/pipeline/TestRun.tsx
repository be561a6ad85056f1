import { useState } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { LeadChoice } from '../LeadChoice.tsx';
import { t } from '../texts.ts';
import { runTrigger, type TriggerRun } from './trigger-store.ts';

interface Props {
  readonly triggerId: number;
  readonly pipelineId: number;
}

/** Fires the saved trigger against a lead and shows what was sent and answered. */
export function TestRun({ triggerId, pipelineId }: Props) {
  const [lead, setLead] = useState(0);
  const [run, setRun] = useState<TriggerRun>();
  const start = () =>
    runTrigger(triggerId, lead).then(setRun, (cause: unknown) =>
      setRun({ ok: false, error: cause instanceof Error ? cause.message : String(cause) }),
    );
  return (
    <section class="digital-pipeline__test" aria-label={t('test')}>
      <h3>{t('test')}</h3>
      <p class="digital-pipeline__hint">{t('test_hint')}</p>
      <div class="digital-pipeline__test-line">
        <LeadChoice pipelineId={pipelineId} value={lead} onChange={setLead} />
        <Button disabled={lead === 0} onClick={() => void start()}>
          {t('test_run')}
        </Button>
      </div>
      <div role="status">{run && <RunReport run={run} />}</div>
    </section>
  );
}

function RunReport({ run: { ok, request, response, error } }: { readonly run: TriggerRun }) {
  return (
    <>
      <p class={ok ? 'digital-pipeline__done' : 'digital-pipeline__problem'}>
        {ok ? t('test_done') : t('test_failed')} {error}
      </p>
      {request && (
        <details>
          <summary>{t('test_sent', { url: request.url })}</summary>
          <pre>{JSON.stringify(request.body, null, 2)}</pre>
        </details>
      )}
      {response && (
        <details>
          <summary>{t('test_answer', { status: response.status })}</summary>
          <pre>{response.body}</pre>
        </details>
      )}
    </>
  );
}
