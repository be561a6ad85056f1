import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { $ } from '../stage/page-query.ts';
import type { TableRow } from './column.ts';

export interface Checked<T extends TableRow> {
  readonly ids: ReadonlySet<number>;
  /** The rows that are checked and still there. */
  readonly rows: readonly T[];
  readonly toggle: (id: number, range: boolean) => void;
  readonly all: (on: boolean) => void;
  readonly clear: () => void;
}

const NOBODY: ReadonlySet<number> = new Set();

/** The ticks of a table. Every change is told to the widgets (`list:checkbox` on the table). */
export function useChecked<T extends TableRow>(rows: readonly T[] | undefined): Checked<T> {
  const [ids, setIds] = useState(NOBODY);
  const last = useRef<number>(undefined);
  const now = useRef(rows);
  now.current = rows;
  const chosen = useMemo(() => (ids.size ? (rows ?? []).filter((row) => ids.has(row.id)) : []), [rows, ids]);
  const toggle = useCallback((id: number, range: boolean) => {
    const order = (now.current ?? []).map((row) => row.id);
    setIds((before) => flip(before, id, range ? between(order, last.current, id) : []));
    last.current = id;
  }, []);
  useEffect(() => {
    if (ids !== NOBODY) $('#list_table').trigger('list:checkbox');
  }, [ids]);
  return {
    ids,
    rows: chosen,
    toggle,
    all: (on) => setIds(on ? new Set((rows ?? []).map((row) => row.id)) : new Set()),
    clear: () => setIds(new Set()),
  };
}

function flip(before: ReadonlySet<number>, id: number, range: readonly number[]): ReadonlySet<number> {
  const next = new Set(before);
  if (range.length) for (const one of range) next.add(one);
  else if (!next.delete(id)) next.add(id);
  return next;
}

/** With Shift: everything from the row that was checked last to this one. */
export function between(ids: readonly number[], from: number | undefined, to: number): readonly number[] {
  const start = from === undefined ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  return start < 0 || end < 0 ? [] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
