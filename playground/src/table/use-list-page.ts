import type { ListRow, OpenList, StagePage } from '@kommo-widget/host';
import type { AreaCode } from '@kommo-widget/manifest';
import { useMemo, useRef } from 'preact/hooks';
import { useStagePage } from '../stage/use-stage-page.ts';
import type { TableRow } from './column.ts';

/**
 * Shows a list to the widgets once its rows are there, or could not be read; they ask for the rows when they need them.
 */
export function useListPage<T extends TableRow>(
  area: AreaCode,
  entity: OpenList['entity'],
  rows: readonly T[] | undefined,
  toListRow: (row: T) => ListRow,
  error?: Error,
): boolean {
  const now = useRef({ rows, toListRow });
  now.current = { rows, toListRow };
  const page = useMemo<StagePage>(
    () => ({
      area,
      entity,
      path: window.location.pathname,
      list: { entity, rows: () => (now.current.rows ?? []).map((row) => now.current.toListRow(row)) },
    }),
    [area, entity],
  );
  return useStagePage(rows === undefined && !error ? undefined : page);
}
