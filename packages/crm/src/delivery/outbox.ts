import type { Unit } from '../core/unit.ts';
import { pausedUntil } from './pause.ts';
import { type DeliveryKind, isOfPipeline } from './plan.ts';

export interface DeliveryRow {
  readonly id: number;
  readonly kind: DeliveryKind;
  readonly webhook_id: number | null;
  readonly url: string;
  readonly method: string;
  readonly content_type: string;
  readonly body: string;
  readonly signature: string | null;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly attempt: number;
  readonly next_at: number | null;
  readonly created_at: number;
}

export interface Outgoing {
  readonly kind: DeliveryKind;
  readonly url: string;
  readonly contentType: 'application/x-www-form-urlencoded' | 'application/json';
  readonly body: string;
  readonly webhookId?: number;
  /** `X-Signature`, where the receiver expects one. */
  readonly signature?: string;
}

/** Puts a request into the outbox: in the transaction of what caused it, so that neither is ever without the other. */
export function enqueue(unit: Unit, outgoing: Outgoing): number {
  const { id } = unit.db.insert('delivery', {
    kind: outgoing.kind,
    webhook_id: outgoing.webhookId,
    url: outgoing.url,
    content_type: outgoing.contentType,
    body: outgoing.body,
    signature: outgoing.signature,
    state: 'waiting',
    next_at: isOfPipeline(outgoing.kind) ? pausedUntil(unit, outgoing.url) : unit.now,
    created_at: unit.now,
  });
  return id;
}
