import type { StagePage } from '@kommo-widget/host';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { $ } from '../../stage/page-query.ts';
import { useStagePage } from '../../stage/use-stage-page.ts';
import type { ListKind } from './list-kind.ts';
import { nameOf, type RowData, valuesOf } from './list-row.ts';

/** Shows a list to the widgets: they ask for the rows when they need them, and hear of every change of the ticks. */
export function useListPage(
  list: ListKind,
  rows: readonly RowData[] | undefined,
  checked: ReadonlySet<number>,
): void {
  const now = useRef({ rows, checked });
  now.current = { rows, checked };
  const loaded = rows !== undefined;
  const page = useMemo<StagePage>(
    () => ({
      area: list.area,
      entity: list.kind,
      path: window.location.pathname,
      list: {
        entity: list.kind,
        rows: () =>
          (now.current.rows ?? []).map((row) => ({
            id: row.entity.id,
            type: list.type,
            name: nameOf(row.entity),
            url: `/${list.kind}/detail/${row.entity.id}`,
            checked: now.current.checked.has(row.entity.id),
            emails: valuesOf(row, 'EMAIL'),
            phones: valuesOf(row, 'PHONE'),
          })),
      },
    }),
    [list],
  );
  useStagePage(loaded ? page : undefined);
  useEffect(() => {
    if (checked.size) $('#list_table').trigger('list:checkbox');
  }, [checked]);
}
