import { formatDateTime } from '../../i18n/index.ts';
import { attempt } from '../state/attempt.ts';
import { type ClockMove, moveClock } from '../state/control.ts';
import { kitState, refreshState } from '../state/kit-state.ts';
import { t } from '../texts.ts';

const HOUR = 3_600_000;

/** The time of the account, which can be moved on so that what is due later happens now. */
export function ClockControl() {
  const clock = kitState.value?.clock;
  const move = (to: ClockMove) =>
    attempt(async () => {
      await moveClock(to);
      await refreshState();
    });
  if (!clock) return null;
  return (
    <span class={clock.moved ? 'inspector-clock is-moved' : 'inspector-clock'} title={t('clock')}>
      <time>{formatDateTime(clock.now / 1000)}</time>
      <button type="button" class="inspector-button" onClick={() => move({ advance: HOUR })}>
        {t('hour')}
      </button>
      <button type="button" class="inspector-button" onClick={() => move({ advance: 24 * HOUR })}>
        {t('day')}
      </button>
      {clock.moved && (
        <button type="button" class="inspector-button" onClick={() => move({ resume: true })}>
          {t('resume')}
        </button>
      )}
    </span>
  );
}
