import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  /** Nothing while the first answer is on its way. */
  readonly data: T | undefined;
  readonly error: Error | undefined;
  /** Asks again; the data shown stay until the new ones are there. */
  readonly reload: () => void;
}

/** Data of the CRM for a component. `load` must be stable (module level or `useCallback`); its answer may be empty. */
export function useCrm<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ readonly data?: T; readonly error?: Error }>({});
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    load().then(
      (data) => mine === turn.current && setState({ data }),
      (cause: unknown) =>
        mine === turn.current && setState((before) => ({ ...before, error: asError(cause) })),
    );
  }, [load]);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  return { data: state.data, error: state.error, reload };
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
