import type { StagePush } from '@kommo-widget/manifest';
import type { Channels } from './create-channels.ts';

type CrmPush = Extract<StagePush, { type: 'crm' }>;

/** Tells the channels of pipelines; only when somebody listens is it looked up which pipeline a lead is in. */
export async function tellPipelines(channels: Channels, { entity, id, action }: CrmPush): Promise<void> {
  const prefix = `${entity}:pipeline:`;
  if (entity !== 'leads' || !channels.hasListener(prefix)) return;
  const reply = await fetch(`/api/v4/leads/${id}`);
  if (reply.status !== 200) return;
  const { pipeline_id } = (await reply.json()) as { pipeline_id?: number };
  channels.send(`${prefix}${pipeline_id}`, { key: action, action, entity, id, pipeline_id });
}
