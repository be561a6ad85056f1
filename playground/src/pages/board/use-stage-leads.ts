import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { listEntities } from '../../crm/entities.ts';
import { type CrmPush, useCrmChange } from '../../crm/live.ts';
import type { Entity } from '../../crm/types.ts';
import { placed } from './placed.ts';
import { readLead } from './read-lead.ts';

const PAGE = 50;
/** Pages after the first are larger: somebody scrolls. */
const FURTHER = 250;

export interface StageLeads {
  readonly leads: readonly Entity[];
  readonly more: boolean;
  readonly error: Error | undefined;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

interface State {
  readonly leads: readonly Entity[];
  readonly more: boolean;
  readonly error?: Error;
}

/** The leads of a stage, newest first, page by page as one scrolls, kept fresh by what the CRM tells. */
export function useStageLeads(pipelineId: number, statusId: number, search: string): StageLeads {
  const [state, setState] = useState<State>({ leads: [], more: false });
  const turn = useRef(0);
  const busy = useRef(false);
  const load = useCallback(
    async (already: readonly Entity[]) => {
      const first = already.length === 0;
      if (busy.current && !first) return;
      if (first) turn.current += 1;
      const mine = turn.current;
      busy.current = true;
      // The first page is the start of the first large one, which is then asked for again, whole.
      const limit = first ? PAGE : FURTHER;
      const page = first ? 1 : Math.floor(already.length / FURTHER) + 1;
      const filter = {
        'filter[statuses][0][pipeline_id]': pipelineId,
        'filter[statuses][0][status_id]': statusId,
        'order[created_at]': 'desc',
      };
      try {
        const next = await listEntities('leads', { page, limit, search, filter });
        if (mine !== turn.current) return;
        setState({ leads: first ? next.items : joined(already, next.items), more: next.more });
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        if (mine === turn.current) setState((before) => ({ ...before, more: false, error }));
      } finally {
        if (mine === turn.current) busy.current = false;
      }
    },
    [pipelineId, statusId, search],
  );
  const reload = useCallback(() => void load([]), [load]);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  const changed = useCallback(
    async (push: CrmPush) => {
      const id = push.type === 'crm' ? Number(push.id) : Number.NaN;
      // Where a lead stands among what was searched for only the CRM knows.
      if (Number.isNaN(id) || search !== '') return reload();
      const lead = push.type === 'crm' && push.action === 'delete' ? undefined : await readLead(id);
      const belongs = lead?.status_id === statusId && lead.pipeline_id === pipelineId;
      setState((before) => ({ ...before, leads: placed(before.leads, id, lead, belongs) }));
    },
    [reload, search, statusId, pipelineId],
  );
  useCrmChange(['leads'], changed);
  return { ...state, error: state.error, loadMore: () => void load(state.leads), reload };
}

/** Pages overlap when leads came or went between them. */
function joined(before: readonly Entity[], next: readonly Entity[]): readonly Entity[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...next.filter(({ id }) => !known.has(id))];
}
