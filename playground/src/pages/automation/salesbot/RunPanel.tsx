import { useState } from 'preact/hooks';
import { formatTime } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { LeadChoice } from '../LeadChoice.tsx';
import { t } from '../texts.ts';
import { type BotRun, readRun, startRun } from './bot-store.ts';

/** Runs the saved bot on a lead and shows what it did, step by step. */
export function RunPanel({ botId }: { readonly botId: number }) {
  const [lead, setLead] = useState(0);
  const [run, setRun] = useState<BotRun>();
  const [problem, setProblem] = useState('');
  const attempt = (work: Promise<BotRun | undefined>) => {
    setProblem('');
    work.then(setRun, (cause: unknown) =>
      setProblem(t('not_done', { message: cause instanceof Error ? cause.message : String(cause) })),
    );
  };
  return (
    <section class="salesbot-panel" aria-label={t('run')}>
      <h2>{t('run')}</h2>
      <div class="salesbot-panel__line">
        <LeadChoice value={lead} onChange={setLead} />
        <Button class="js-salesbot-run" disabled={lead === 0} onClick={() => attempt(startRun(botId, lead))}>
          {t('run_start')}
        </Button>
      </div>
      {problem !== '' && (
        <p class="salesbot-panel__problem" role="alert">
          {problem}
        </p>
      )}
      {run && <RunLog run={run} onRefresh={() => attempt(readRun(botId, run.id))} />}
    </section>
  );
}

function RunLog({ run, onRefresh }: { readonly run: BotRun; readonly onRefresh: () => void }) {
  return (
    <div role="status">
      <p class={`salesbot-panel__state salesbot-panel__state_${run.state}`}>
        {t(`run_${run.state}`)}
        {(run.state === 'waiting' || run.state === 'running') && (
          <Button look="quiet" onClick={onRefresh}>
            {t('run_refresh')}
          </Button>
        )}
      </p>
      <ol class="salesbot-panel__log" aria-label={t('run_log')}>
        {run.log.map((entry, index) => (
          <li key={`${entry.at}-${String(index)}`}>
            <time>{formatTime(entry.at)}</time>
            <code>
              {entry.step} {entry.handler}
            </code>
            <span>{entry.text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
