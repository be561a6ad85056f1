import { useCrmChange } from '../../crm/live.ts';
import { type Loaded, useCrm } from '../../crm/use-crm.ts';

/** Tasks for a page, read again when one was written. */
export function useTasks<T>(load: () => Promise<T>): Loaded<T> {
  const loaded = useCrm(load);
  useCrmChange(['tasks'], loaded.reload);
  return loaded;
}
