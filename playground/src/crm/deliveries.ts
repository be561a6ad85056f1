import { get } from './request.ts';

/** Something that the CRM sent out: a webhook, the hook of a trigger, a step of a bot. */
export interface Delivery {
  readonly id: number;
  /** Unix time in milliseconds. */
  readonly at: number;
  readonly kind: string;
  readonly url: string;
  /** 0 while no answer came. */
  readonly status: number;
  readonly ms: number;
  readonly request: unknown;
  readonly response: unknown;
}

export const readDeliveries = async (): Promise<readonly Delivery[]> =>
  (await get<{ deliveries: readonly Delivery[] }>('/__kit/api/deliveries'))?.deliveries ?? [];
