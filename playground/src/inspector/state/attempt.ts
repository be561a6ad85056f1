import { t } from '../texts.ts';
import { serverTrouble } from './kit-state.ts';

/** Does something that the server may refuse; what it said is shown in the toolbar. */
export function attempt(work: () => Promise<unknown>): void {
  work().then(
    () => {
      serverTrouble.value = '';
    },
    (cause: unknown) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      serverTrouble.value = t('failed', { message });
    },
  );
}
