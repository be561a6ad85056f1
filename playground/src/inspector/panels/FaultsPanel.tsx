import { useCallback } from 'preact/hooks';
import { useCrm } from '../../crm/use-crm.ts';
import { attempt } from '../state/attempt.ts';
import { addFault, type Fault, readFaults, removeFault } from '../state/control.ts';
import { t } from '../texts.ts';
import { Listing } from './Listing.tsx';

const METHODS = ['*', 'GET', 'POST', 'PATCH', 'DELETE'];

/** Answers that the CRM gives wrong on purpose, so that a widget can show how it copes. */
export function FaultsPanel() {
  const { data: faults = [], reload } = useCrm(useCallback(readFaults, []));
  const add = (form: HTMLFormElement) =>
    attempt(async () => {
      await addFault(readFault(new FormData(form)));
      reload();
    });
  return (
    <>
      <form
        class="inspector-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <p>{t('fault_hint')}</p>
        <label>
          {t('method')}
          <select name="method">
            {METHODS.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        </label>
        <label>
          {t('path')}
          <input name="path" defaultValue="/api/v4/leads*" required />
        </label>
        <NumberField name="status" label={t('status')} initial={500} />
        <NumberField name="delay" label={t('delay')} initial={0} />
        <NumberField name="times" label={t('times')} initial={1} />
        <button type="submit" class="inspector-button">
          {t('add')}
        </button>
      </form>
      <Listing
        columns={[t('method'), t('path'), t('status'), t('delay'), t('times'), '']}
        rows={faults.map((fault) => ({
          key: fault.id,
          cells: [
            fault.method,
            fault.path,
            fault.status ?? '',
            fault.delay ?? '',
            fault.times ?? '',
            <button
              key="remove"
              type="button"
              class="inspector-button"
              onClick={() => attempt(() => removeFault(fault.id).then(reload))}
            >
              {t('remove')}
            </button>,
          ],
        }))}
        empty={t('none_faults')}
      />
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly initial: number;
}

function NumberField({ name, label, initial }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} type="number" min="0" defaultValue={String(initial)} />
    </label>
  );
}

function readFault(form: FormData): Omit<Fault, 'id'> {
  const number = (name: string): number => Number(form.get(name));
  return {
    method: String(form.get('method')),
    path: String(form.get('path')),
    ...(number('status') > 0 ? { status: number('status') } : {}),
    ...(number('delay') > 0 ? { delay: number('delay') } : {}),
    ...(number('times') > 0 ? { times: number('times') } : {}),
  };
}
