import { reload } from '../stage/frame.ts';
import { attempt } from '../state/attempt.ts';
import { resetData } from '../state/control.ts';
import { kitState, refreshState } from '../state/kit-state.ts';
import { clearReports } from '../state/reports.ts';
import { t } from '../texts.ts';
import { ToolSelect } from './ToolSelect.tsx';

/** The data of the account: another scenario, or the first state of this one. */
export function DataControl() {
  const { scenarios = [], scenario = '' } = kitState.value ?? {};
  const reset = (name?: string) =>
    attempt(async () => {
      await resetData(name);
      clearReports();
      await refreshState();
      reload();
    });
  return (
    <>
      <ToolSelect label={t('scenario')} value={scenario} onChange={reset}>
        {scenarios.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </ToolSelect>
      <button type="button" class="inspector-button" onClick={() => reset()}>
        {t('reset')}
      </button>
    </>
  );
}
