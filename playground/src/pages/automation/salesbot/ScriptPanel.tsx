import { t } from '../texts.ts';
import type { Step } from './step.ts';

/** The steps that were made of the blocks when the bot was saved. */
export function ScriptPanel({ script }: { readonly script: readonly Step[] }) {
  return (
    <section class="salesbot-panel" aria-label={t('script')}>
      <h2>{t('script')}</h2>
      {script.length === 0 ? (
        <p class="salesbot-panel__hint">{t('script_empty')}</p>
      ) : (
        <pre class="salesbot-panel__script">{JSON.stringify(script, null, 2)}</pre>
      )}
    </section>
  );
}
