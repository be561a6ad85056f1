import { useMemo, useState } from 'preact/hooks';
import { saveEntity } from '../../crm/entities.ts';
import type { Entity, Pipeline } from '../../crm/types.ts';

export interface Moves {
  /** Leads whose move is on its way, shown in the stage they go to. */
  readonly pending: readonly { readonly lead: Entity; readonly statusId: number }[];
  readonly move: (lead: Entity, statusId: number) => void;
  /** To the stage before (-1) or after (1) the one in which the lead is. */
  readonly step: (lead: Entity, by: -1 | 1) => void;
}

/** Moves of leads over the board: shown at once, stored at once, taken back when the CRM refuses. */
export function useMoves(pipeline: Pipeline): Moves {
  const [pending, setPending] = useState<Moves['pending']>([]);
  return useMemo(() => {
    const forget = (lead: Entity) => setPending((before) => before.filter((one) => one.lead.id !== lead.id));
    const move = (lead: Entity, statusId: number) => {
      if (lead.status_id === statusId) return;
      setPending((before) => [...before.filter((one) => one.lead.id !== lead.id), { lead, statusId }]);
      saveEntity('leads', lead.id, { status_id: statusId, pipeline_id: pipeline.id })
        .catch((cause: unknown) => console.error('The lead could not be moved.', cause))
        .finally(() => forget(lead));
    };
    const step = (lead: Entity, by: -1 | 1) => {
      const stages = pipeline.statuses.filter((status) => status.type !== 1);
      const next = stages[stages.findIndex((status) => status.id === lead.status_id) + by];
      if (next) move(lead, next.id);
    };
    return { pending, move, step };
  }, [pipeline, pending]);
}
