import { type Delivery, readDeliveries } from '../../../crm/deliveries.ts';
import { get, post, remove } from '../../../crm/request.ts';
import type { DraftTrigger, Trigger } from './trigger.ts';

const TRIGGERS = '/ajax/v1/digital_pipeline/triggers';

export async function readTriggers(pipelineId: number): Promise<readonly Trigger[]> {
  return (
    (await get<{ triggers: readonly Trigger[] }>(`${TRIGGERS}?pipeline_id=${pipelineId}`))?.triggers ?? []
  );
}

/** Adds a trigger, or changes the one with the draft's id. */
export async function saveTrigger(draft: DraftTrigger): Promise<Trigger> {
  const answer = await post<{ trigger: Trigger }>(TRIGGERS, draft);
  if (!answer) throw new Error(`POST ${TRIGGERS} answered without the trigger.`);
  return answer.trigger;
}

export const deleteTrigger = (id: number): Promise<unknown> => remove(`${TRIGGERS}/${id}`);

/** What came of firing a trigger by hand. */
export interface TriggerRun {
  readonly ok: boolean;
  /** What the account sent, where the action sends something. */
  readonly request?: { readonly method: string; readonly url: string; readonly body: unknown } | null;
  /** Where the answer can be looked up once it is there. */
  readonly delivery_id?: number | null;
  readonly error?: string;
}

/** Fires a saved trigger against one lead, now. */
export async function runTrigger(id: number, leadId: number): Promise<TriggerRun> {
  const answer = await post<{ run: TriggerRun }>(`${TRIGGERS}/${id}/run`, { entity_id: leadId });
  return answer?.run ?? { ok: true };
}

const TRIES = 20;
const PAUSE = 250;

/** The answer to what a trigger sent; nothing when none came within five seconds. */
export async function awaitAnswer(deliveryId: number): Promise<Delivery | undefined> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const deliveries = await readDeliveries().catch((): readonly Delivery[] => []);
    const delivery = deliveries.find(({ id }) => id === deliveryId);
    if (delivery && delivery.status > 0) return delivery;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}
