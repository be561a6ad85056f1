import { useEffect, useState } from 'preact/hooks';
import { useCrm } from '../../crm/use-crm.ts';
import { readCrmRequests, readOutside } from '../state/control.ts';
import { entries, requests } from '../state/reports.ts';
import { t } from '../texts.ts';
import { clockTime, Filter, Listing, type ListingRow } from './Listing.tsx';

/** What widgets asked for, what the CRM was asked by the whole page, and what wanted to leave the machine. */
export function RequestsPanel() {
  const [filter, setFilter] = useState('');
  const crm = useCrm(readCrmRequests);
  const outside = useCrm(readOutside);
  const reports = entries.value.length;
  useEffect(() => {
    crm.reload();
    outside.reload();
  }, [reports, crm.reload, outside.reload]);
  const wanted = filter.toLowerCase();
  const matching = (rows: readonly Row[]) =>
    rows
      .filter(({ method, url, note }) => `${method} ${url} ${note}`.toLowerCase().includes(wanted))
      .map(toListing);
  return (
    <>
      <Filter value={filter} onInput={setFilter} />
      <Section
        title={t('by_widgets')}
        note={t('widget')}
        rows={matching(
          requests.value.map(({ id, report }) => ({ key: id, ...report, note: report.code ?? '' })),
        )}
      />
      <Section
        title={t('by_all')}
        note=""
        rows={matching((crm.data ?? []).map((request, index) => ({ key: index, ...request, note: '' })))}
      />
      <Section
        title={t('outside')}
        note={t('what')}
        rows={matching(
          (outside.data ?? []).map(({ error = '', ...call }, index) => ({
            key: index,
            ms: 0,
            ...call,
            note: error,
          })),
        )}
      />
    </>
  );
}

interface Row {
  readonly key: number;
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
  readonly note: string;
}

const FAILED = 400;

const toListing = ({ key, at, method, url, status, ms, note }: Row): ListingRow => ({
  key,
  cells: [clockTime(at), method, status || '—', ms.toFixed(0), url, note],
  ...(status >= FAILED || status === 0 ? { look: 'bad' } : {}),
});

interface SectionProps {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly ListingRow[];
}

function Section({ title, note, rows }: SectionProps) {
  return (
    <section aria-label={title}>
      <h2 class="inspector-heading">{title}</h2>
      <Listing
        columns={[t('time'), t('method'), t('status'), t('duration'), t('url'), note]}
        rows={rows}
        empty={t('none_requests')}
      />
    </section>
  );
}
