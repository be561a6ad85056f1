import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { listEntities } from '../../crm/entities.ts';
import { useCrmChange } from '../../crm/live.ts';
import type { Entity } from '../../crm/types.ts';

const PAGE = 50;

export interface StageLeads {
  readonly leads: readonly Entity[];
  readonly more: boolean;
  readonly loadMore: () => void;
}

/** The leads of a stage, newest first. As many as were loaded are read again when a lead was written anywhere. */
export function useStageLeads(pipelineId: number, statusId: number, search: string): StageLeads {
  const [state, setState] = useState<{ readonly leads: readonly Entity[]; readonly more: boolean }>({
    leads: [],
    more: false,
  });
  const pages = useRef(1);
  const turn = useRef(0);
  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const filter = {
      'filter[statuses][0][pipeline_id]': pipelineId,
      'filter[statuses][0][status_id]': statusId,
      'order[created_at]': 'desc',
    };
    const limit = Math.min(PAGE * pages.current, 250);
    const first = await listEntities('leads', { page: 1, limit, search, filter });
    if (mine === turn.current) setState({ leads: first.items, more: first.more });
  }, [pipelineId, statusId, search]);
  useEffect(() => {
    pages.current = 1;
    load().catch(console.error);
    return () => {
      turn.current += 1;
    };
  }, [load]);
  useCrmChange(['leads'], load);
  const loadMore = () => {
    pages.current += 1;
    load().catch(console.error);
  };
  return { ...state, more: state.more && pages.current * PAGE < 250, loadMore };
}
