import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Entity } from '../../crm/types.ts';
import { useWindowedRows } from '../../table/use-windowed-rows.ts';
import { LeadTile } from './LeadTile.tsx';

interface Props {
  readonly leads: readonly Entity[];
  /** Whether more may be had. */
  readonly more: boolean;
  readonly followed: RefObject<number | null>;
  readonly onNearEnd: () => void;
  readonly onStep: (lead: Entity, by: -1 | 1) => void;
}

/** Height of a tile with the gap below it, as in the styles. */
const TILE_HEIGHT = 122;
/** Tiles that may be missing below before the next page is asked for. */
const AHEAD = 40;

/** The tiles of a stage. Only those in sight are in the page, however many there are. */
export function StageLeads({ leads, more, followed, onNearEnd, onStep }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const { first, last } = useWindowedRows(holder, leads.length, TILE_HEIGHT);
  useEffect(() => {
    if (more && last > leads.length - AHEAD) onNearEnd();
  }, [more, last, leads.length, onNearEnd]);
  return (
    <div class="pipeline_items__list custom-scroll" ref={holder}>
      <div class="pipeline_items__all" style={{ height: `${leads.length * TILE_HEIGHT}px` }}>
        {leads.slice(first, last).map((lead, index) => (
          <LeadTile
            key={lead.id}
            lead={lead}
            top={(first + index) * TILE_HEIGHT}
            followed={followed}
            onStep={onStep}
          />
        ))}
      </div>
    </div>
  );
}
