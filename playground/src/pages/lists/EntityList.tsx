import { useCallback, useMemo } from 'preact/hooks';
import { deleteEntities } from '../../crm/delete.ts';
import { readPipelines } from '../../crm/dictionaries.ts';
import { useCrm } from '../../crm/use-crm.ts';
import { WidgetsPanel } from '../../shell/WidgetsPanel.tsx';
import { RowTable } from '../../table/RowTable.tsx';
import { SelectionBar } from '../../table/SelectionBar.tsx';
import { useChecked } from '../../table/use-checked.ts';
import { useListPage } from '../../table/use-list-page.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { columnsOf } from './columns.tsx';
import { ListTop } from './ListTop.tsx';
import type { ListKind } from './list-kind.ts';
import { type RowData, valuesOf } from './list-row.ts';
import { t } from './texts.ts';
import { useRows } from './use-rows.ts';

interface Props {
  readonly list: ListKind;
  readonly search: string;
  readonly pipeline: number | undefined;
  readonly onSearch: (text: string) => void;
}

/** A list with its head, or with the bar of what is checked. */
export function EntityList({ list, search, pipeline, onSearch }: Props) {
  const { rows, more, error, loadMore, reload } = useRows(list, search, pipeline);
  const { data: pipelines = [] } = useCrm(readPipelines);
  const columns = useMemo(() => columnsOf(list.kind, pipelines), [list, pipelines]);
  const checked = useChecked(rows);
  const toListRow = useCallback(
    (row: RowData) => ({
      id: row.id,
      type: list.type,
      name: row.name,
      url: `/${list.kind}/detail/${row.id}`,
      checked: checked.ids.has(row.id),
      emails: valuesOf(row, 'EMAIL'),
      phones: valuesOf(row, 'PHONE'),
    }),
    [list, checked.ids],
  );
  const ready = useListPage(list.area, list.kind, rows, toListRow, error);
  const drop = async () => {
    await deleteEntities(
      list.kind,
      checked.rows.map((row) => row.id),
    );
    checked.clear();
  };
  return (
    <div id="list_page_holder" class="list-page">
      <div class="list__body-right">
        {checked.rows.length ? (
          <SelectionBar
            location={list.location}
            selected={list.selected}
            count={checked.rows.length}
            onDelete={list.deleted ? undefined : () => void drop()}
            onClear={checked.clear}
          />
        ) : (
          <ListTop
            list={list}
            pipelines={pipelines}
            pipeline={pipeline}
            search={search}
            onSearch={onSearch}
          />
        )}
        {rows || error ? null : <PageSpinner />}
        {error && !rows ? <Failure error={error} onRetry={reload} /> : null}
        {rows?.length === 0 ? (
          <EmptyState
            title={t(search === '' ? 'empty' : 'nothing_found')}
            text={search === '' ? undefined : t('nothing_found_hint')}
          />
        ) : null}
        {rows?.length ? (
          <RowTable
            entity={list.kind}
            columns={columns}
            rows={rows}
            checked={checked}
            more={more}
            onNearEnd={loadMore}
          />
        ) : null}
      </div>
      <WidgetsPanel class="list-page__widgets" starting={!ready} />
    </div>
  );
}
