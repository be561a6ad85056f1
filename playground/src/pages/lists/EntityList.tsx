import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { readPipelines } from '../../crm/dictionaries.ts';
import { useCrm } from '../../crm/use-crm.ts';
import { WidgetsPanel } from '../../shell/WidgetsPanel.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { COLUMNS } from './columns.tsx';
import { ListTop } from './ListTop.tsx';
import type { ListKind } from './list-kind.ts';
import { RowTable } from './RowTable.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { t } from './texts.ts';
import { useListPage } from './use-list-page.ts';
import { useRows } from './use-rows.ts';

interface Props {
  readonly list: ListKind;
  readonly search: string;
  readonly pipeline: number | undefined;
  readonly onSearch: (text: string) => void;
}

const NOBODY: ReadonlySet<number> = new Set();

/** A list with its head, or with the bar of what is checked. */
export function EntityList({ list, search, pipeline, onSearch }: Props) {
  const { rows, more, error, loadMore } = useRows(list, search, pipeline);
  const { data: pipelines } = useCrm(readPipelines);
  const [checked, setChecked] = useState(NOBODY);
  const chosen = useMemo(() => (rows ?? []).filter((row) => checked.has(row.entity.id)), [rows, checked]);
  useListPage(list, rows, checked);
  const last = useRef<number>(undefined);
  const toggle = useCallback(
    (id: number, range: boolean) => {
      setChecked((before) =>
        flip(before, id, range ? between(rows?.map((row) => row.entity.id) ?? [], last.current, id) : []),
      );
      last.current = id;
    },
    [rows],
  );
  if (error && !rows) throw error;
  return (
    <div id="list_page_holder" class="list-page">
      <div class="list__body-right">
        {chosen.length ? (
          <SelectionBar list={list} chosen={chosen} onClear={() => setChecked(NOBODY)} />
        ) : (
          <ListTop list={list} pipelines={pipelines ?? []} pipeline={pipeline} onSearch={onSearch} />
        )}
        {rows ? null : <PageSpinner />}
        {rows?.length === 0 ? (
          <EmptyState
            title={t(search === '' ? 'empty' : 'nothing_found')}
            text={search === '' ? undefined : t('nothing_found_hint')}
          />
        ) : null}
        {rows?.length ? (
          <RowTable
            list={list}
            columns={COLUMNS[list.kind]}
            rows={rows}
            pipelines={pipelines ?? []}
            checked={checked}
            more={more}
            onToggle={toggle}
            onAll={(on) => setChecked(on ? new Set(rows.map((row) => row.entity.id)) : NOBODY)}
            onNearEnd={loadMore}
          />
        ) : null}
      </div>
      <WidgetsPanel class="list-page__widgets" />
    </div>
  );
}

function flip(before: ReadonlySet<number>, id: number, range: readonly number[]): ReadonlySet<number> {
  const next = new Set(before);
  if (range.length) for (const one of range) next.add(one);
  else if (!next.delete(id)) next.add(id);
  return next;
}

/** With Shift: everything from the row that was checked last to this one. */
function between(ids: readonly number[], from: number | undefined, to: number): readonly number[] {
  const start = from === undefined ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  return start < 0 || end < 0 ? [] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
