import type { Status } from '../../../crm/types.ts';
import type { DraftTrigger } from './trigger.ts';

/** Where a trigger stands on the board: its columns, counted from 1 as CSS grid counts lines. */
export interface Lane<T extends DraftTrigger> {
  readonly trigger: T;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/**
 * Puts triggers into rows so that none covers another: each takes the highest row that is free in all of its columns.
 * Triggers of stages that are gone are left out.
 */
export function lanes<T extends DraftTrigger>(triggers: readonly T[], stages: readonly Status[]): Lane<T>[] {
  const column = (id: number) => stages.findIndex((stage) => stage.id === id);
  const used: Set<number>[] = stages.map(() => new Set<number>());
  return triggers.flatMap((trigger) => {
    const first = column(trigger.status_id);
    if (first < 0) return [];
    const last = Math.max(first, trigger.until_status_id === null ? first : column(trigger.until_status_id));
    const columns = used.slice(first, last + 1);
    let row = 1;
    while (columns.some((rows) => rows.has(row))) row += 1;
    for (const rows of columns) rows.add(row);
    return [{ trigger, from: first + 1, to: last + 1, row }];
  });
}
