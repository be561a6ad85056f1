import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type CrmPush, useCrmChange } from '../../crm/live.ts';
import type { ListKind } from './list-kind.ts';
import type { RowData } from './list-row.ts';
import { readRow, readRows, withLinks } from './read-rows.ts';

export interface Rows {
  /** Nothing until the first page is there. */
  readonly rows: readonly RowData[] | undefined;
  readonly more: boolean;
  readonly error: Error | undefined;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/** The rows of a list, page by page as one scrolls, kept fresh by what the CRM tells. */
export function useRows(list: ListKind, search: string, pipeline: number | undefined): Rows {
  const [rows, setRows] = useState<readonly RowData[]>();
  const [more, setMore] = useState(true);
  const [error, setError] = useState<Error>();
  const turn = useRef(0);
  const page = useRef(0);
  const busy = useRef(false);

  const load = useCallback(
    async (first: boolean) => {
      if (busy.current && !first) return;
      if (first) {
        turn.current += 1;
        page.current = 0;
      }
      const mine = turn.current;
      busy.current = true;
      try {
        const next = await readRows(list, page.current + 1, { search, pipeline });
        if (mine !== turn.current) return;
        page.current += 1;
        setRows((before) => (first ? next.rows : [...(before ?? []), ...next.rows]));
        setMore(next.more);
        setError(undefined);
        const full = new Map((await withLinks(list, next.rows)).map((row) => [row.id, row]));
        if (mine === turn.current) setRows((before) => before?.map((row) => full.get(row.id) ?? row));
      } catch (cause) {
        if (mine === turn.current) setError(cause instanceof Error ? cause : new Error(String(cause)));
      } finally {
        if (mine === turn.current) busy.current = false;
      }
    },
    [list, search, pipeline],
  );

  useEffect(() => {
    void load(true);
    return () => {
      turn.current += 1;
    };
  }, [load]);

  const changed = useCallback(
    async (push: CrmPush) => {
      const isNew = push.type === 'crm' && (push.action === 'add' || push.action === 'restore');
      // What is new stands on top, unless a search decides where it stands, if at all.
      if (push.type === 'reset' || (isNew && (search !== '' || pipeline !== undefined))) return load(true);
      const id = Number(push.id);
      const row = push.action === 'delete' ? undefined : await readRow(list, id);
      setRows((before) => (before ? placed(before, id, row, isNew) : before));
    },
    [list, load, search, pipeline],
  );
  useCrmChange([list.kind], changed);

  return { rows, more, error, loadMore: () => void load(false), reload: () => void load(true) };
}

function placed(
  rows: readonly RowData[],
  id: number,
  row: RowData | undefined,
  isNew: boolean,
): readonly RowData[] {
  if (!row) return rows.filter((one) => one.id !== id);
  if (rows.some((one) => one.id === id)) return rows.map((one) => (one.id === id ? row : one));
  return isNew ? [row, ...rows] : rows;
}
