import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { moveLead } from '../../crm/move-lead.ts';
import { MissingFields } from '../../crm/required-fields.ts';
import type { Entity, Pipeline } from '../../crm/types.ts';
import { t } from './texts.ts';

export interface Moves {
  /** Leads whose move is on its way, shown in the stage they go to. */
  readonly pending: readonly { readonly lead: Entity; readonly statusId: number }[];
  /** Why the last move was taken back. */
  readonly refused: string | undefined;
  readonly dismiss: () => void;
  /** The lead that the keyboard moves: its tile keeps the focus in the stage where it comes to stand. */
  readonly followed: RefObject<number | null>;
  readonly move: (lead: Entity, statusId: number) => void;
  /** To the stage before (-1) or after (1) the one in which the lead is. */
  readonly step: (lead: Entity, by: -1 | 1) => void;
}

/** Moves of leads over the board: shown at once, stored at once, taken back when the CRM refuses. */
export function useMoves(pipeline: Pipeline): Moves {
  const [pending, setPending] = useState<Moves['pending']>([]);
  const followed = useRef<number>(null);
  const [refused, setRefused] = useState<string>();
  return useMemo(() => {
    const forget = (lead: Entity) => setPending((before) => before.filter((one) => one.lead.id !== lead.id));
    const move = (lead: Entity, statusId: number) => {
      if (lead.status_id === statusId) return;
      setRefused(undefined);
      setPending((before) => [...before.filter((one) => one.lead.id !== lead.id), { lead, statusId }]);
      moveLead(lead.id, { status_id: statusId, pipeline_id: pipeline.id })
        .catch((cause: unknown) => setRefused(refusal(pipeline, lead, statusId, cause)))
        .finally(() => forget(lead));
    };
    const step = (lead: Entity, by: -1 | 1) => {
      const stages = pipeline.statuses.filter((status) => status.type !== 1);
      const next = stages[stages.findIndex((status) => status.id === lead.status_id) + by];
      if (!next) return;
      followed.current = lead.id;
      move(lead, next.id);
    };
    const dismiss = () => setRefused(undefined);
    return { pending, refused, dismiss, followed, move, step };
  }, [pipeline, pending, refused]);
}

function refusal(pipeline: Pipeline, { id, name }: Entity, statusId: number, cause: unknown): string {
  const lead = name || `#${id}`;
  const stage = pipeline.statuses.find((status) => status.id === statusId)?.name ?? '';
  return cause instanceof MissingFields
    ? t('requires', { lead, stage, fields: cause.message })
    : t('refused', { lead, stage, reason: cause instanceof Error ? cause.message : String(cause) });
}
