import type { Entity, Pipeline } from '../../crm/types.ts';

interface Props {
  readonly lead: Entity;
  readonly pipelines: readonly Pipeline[];
}

/** Where a lead stands, with the colour of the stage. */
export function StageCell({ lead, pipelines }: Props) {
  const statuses = pipelines.find((one) => one.id === lead.pipeline_id)?.statuses;
  const status = statuses?.find((one) => one.id === lead.status_id);
  if (!status) return null;
  return (
    <span class="list-stage">
      <span class="list-stage__dot" style={{ background: status.color }} />
      {status.name}
    </span>
  );
}
