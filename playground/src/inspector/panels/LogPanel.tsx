import { useState } from 'preact/hooks';
import { type CallbackEntry, callbacks } from '../state/reports.ts';
import { t } from '../texts.ts';
import { clockTime, Filter, Listing, type ListingRow } from './Listing.tsx';

/** The life cycle: every callback that ran, with its arguments, its result and how long it took. */
export function LogPanel() {
  const [filter, setFilter] = useState('');
  const wanted = filter.toLowerCase();
  const rows = callbacks.value
    .filter(({ report }) => `${report.code} ${report.name} ${report.location}`.toLowerCase().includes(wanted))
    .map(toRow);
  return (
    <>
      <Filter value={filter} onInput={setFilter} />
      <Listing
        columns={[
          t('time'),
          t('widget'),
          t('callback'),
          t('location'),
          t('outcome'),
          t('duration'),
          t('arguments'),
        ]}
        rows={rows}
        empty={t('none_log')}
      />
    </>
  );
}

function toRow({ id, report }: CallbackEntry): ListingRow {
  const { at, code, name, location, outcome, ms, args, result, error, source } = report;
  const more = [
    args && `${t('arguments')}: ${args}`,
    result && `${t('result')}: ${result}`,
    error,
    source && `${t('where')}: ${source}`,
  ].filter((line) => line !== undefined && line !== '');
  return {
    key: id,
    cells: [clockTime(at), code, name, location, outcome, ms.toFixed(1), error ?? args ?? ''],
    ...(outcome === 'returned' ? {} : { look: 'bad' }),
    more: more.length > 0 ? more.join('\n') : undefined,
  };
}
