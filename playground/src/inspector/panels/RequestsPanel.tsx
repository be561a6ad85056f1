import { useCallback, useState } from 'preact/hooks';
import { useCrm } from '../../crm/use-crm.ts';
import { readOutside } from '../state/control.ts';
import { requests } from '../state/reports.ts';
import { t } from '../texts.ts';
import { clockTime, Filter, Listing } from './Listing.tsx';

const FAILED = 400;

/** What the stage asked for, by widget; and what wanted to leave the machine through the CRM's proxy. */
export function RequestsPanel() {
  const [filter, setFilter] = useState('');
  const { data: outside = [] } = useCrm(useCallback(readOutside, []));
  const wanted = filter.toLowerCase();
  const inside = requests.value.filter(({ report }) =>
    `${report.method} ${report.url} ${report.code ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <Filter value={filter} onInput={setFilter} />
      <h3 class="inspector-heading">{t('inside')}</h3>
      <Listing
        columns={[t('time'), t('method'), t('status'), t('duration'), t('url'), t('widget')]}
        rows={inside.map(({ id, report: { at, method, status, ms, url, code } }) => ({
          key: id,
          cells: [clockTime(at), method, status || '—', ms.toFixed(0), url, code ?? ''],
          ...(status >= FAILED || status === 0 ? { look: 'bad' as const } : {}),
        }))}
        empty={t('none_requests')}
      />
      <h3 class="inspector-heading">{t('outside')}</h3>
      <Listing
        columns={[t('time'), t('method'), t('status'), t('url'), t('what')]}
        rows={outside.map(({ at, method, status, url, error }, index) => ({
          key: index,
          cells: [clockTime(at), method, status || '—', url, error ?? ''],
          ...(error === undefined ? {} : { look: 'bad' as const }),
        }))}
        empty={t('none_requests')}
      />
    </>
  );
}
