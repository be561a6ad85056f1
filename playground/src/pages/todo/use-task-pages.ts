import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useCrmChange } from '../../crm/live.ts';
import { readTaskRows, type TaskRow } from './task-data.ts';

interface TaskPages {
  readonly rows: readonly TaskRow[] | undefined;
  readonly more: boolean;
  readonly error: Error | undefined;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

const OPEN = { 'filter[is_completed]': 0 };
const BIN = { with: 'only_deleted' };

/** Open tasks, or those that were deleted, page by page. */
export function useTaskPages(deleted: boolean): TaskPages {
  const [state, setState] = useState<Omit<TaskPages, 'loadMore' | 'reload'>>({
    rows: undefined,
    more: false,
    error: undefined,
  });
  const page = useRef(0);
  const turn = useRef(0);
  const load = useCallback(
    async (first: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      try {
        const next = await readTaskRows(first ? 1 : page.current + 1, deleted ? BIN : OPEN);
        if (mine !== turn.current) return;
        page.current = first ? 1 : page.current + 1;
        setState((before) => ({
          rows: first ? next.rows : [...(before.rows ?? []), ...next.rows],
          more: next.more,
          error: undefined,
        }));
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        if (mine === turn.current) setState((before) => ({ ...before, error }));
      }
    },
    [deleted],
  );
  const reload = useCallback(() => void load(true), [load]);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  useCrmChange(['tasks'], reload);
  const loadMore = useCallback(() => void load(false), [load]);
  return { ...state, loadMore, reload };
}
