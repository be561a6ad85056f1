import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type CrmPush, useCrmChange } from '../../crm/live.ts';
import type { ListKind } from './list-kind.ts';
import type { RowData } from './list-row.ts';
import { readRow, readRows } from './read-rows.ts';

export interface Rows {
  /** Nothing until the first page is there. */
  readonly rows: readonly RowData[] | undefined;
  readonly more: boolean;
  readonly error: Error | undefined;
  readonly loadMore: () => void;
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
      if (push.type === 'reset' || push.action === 'add' || push.action === 'restore') return load(true);
      const id = Number(push.id);
      const row = push.action === 'delete' ? undefined : await readRow(list, id);
      setRows((before) => before?.flatMap((one) => (one.id !== id ? [one] : row ? [row] : [])));
    },
    [list, load],
  );
  useCrmChange([list.kind], changed);

  return { rows, more, error, loadMore: () => void load(false) };
}
