import type { Status } from '../../../crm/types.ts';

const WON = 142;
const LOST = 143;

interface Props {
  readonly statuses: readonly Status[];
  readonly current: Status;
}

/** How far the lead has come: one part for each stage on the way. */
export function StageBar({ statuses, current }: Props) {
  const way = statuses.filter((status) => status.type !== 1 && status.id !== WON && status.id !== LOST);
  const at = current.id === WON ? way.length : way.findIndex((status) => status.id === current.id);
  return (
    <div
      class={current.id === LOST ? 'card-stage__bar card-stage__bar_lost' : 'card-stage__bar'}
      aria-hidden="true"
    >
      {way.map((status, index) => (
        <span
          key={status.id}
          class={index <= at ? 'card-stage__part card-stage__part_done' : 'card-stage__part'}
          style={index <= at ? { background: status.color } : undefined}
        />
      ))}
    </div>
  );
}
