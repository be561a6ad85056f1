import { useState } from 'preact/hooks';
import type { Delivery } from '../../../crm/deliveries.ts';
import { Button } from '../../../ui/Button.tsx';
import { LeadChoice } from '../LeadChoice.tsx';
import { t } from '../texts.ts';
import { awaitAnswer, runTrigger, type TriggerRun } from './trigger-store.ts';

interface Props {
  readonly triggerId: number;
  readonly pipelineId: number;
}

/** Fires the saved trigger against a lead and shows what was sent and answered. */
export function TestRun({ triggerId, pipelineId }: Props) {
  const [lead, setLead] = useState(0);
  const [run, setRun] = useState<TriggerRun>();
  const [answer, setAnswer] = useState<Delivery>();
  const start = async () => {
    setAnswer(undefined);
    try {
      const fired = await runTrigger(triggerId, lead);
      setRun(fired);
      if (fired.delivery_id) setAnswer(await awaitAnswer(fired.delivery_id));
    } catch (cause) {
      setRun({ ok: false, error: cause instanceof Error ? cause.message : String(cause) });
    }
  };
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
      <div role="status">{run && <RunReport run={run} answer={answer} />}</div>
    </section>
  );
}

interface ReportProps {
  readonly run: TriggerRun;
  readonly answer: Delivery | undefined;
}

function RunReport({ run: { ok, request, error }, answer }: ReportProps) {
  return (
    <>
      <p class={ok ? 'digital-pipeline__done' : 'digital-pipeline__problem'}>
        {ok ? t('test_done') : t('test_failed')} {error}
      </p>
      {request && (
        <details>
          <summary>{t('test_sent', { url: request.url })}</summary>
          <pre>{shown(request.body)}</pre>
        </details>
      )}
      {answer && (
        <details>
          <summary>{t('test_answer', { status: answer.status })}</summary>
          <pre>{shown(answer.response)}</pre>
        </details>
      )}
    </>
  );
}

const shown = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body, null, 2));
