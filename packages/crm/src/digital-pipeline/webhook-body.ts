import type { LeadRow } from '../leads/lead.ts';
import { nested } from '../webhooks/payload/form.ts';
import type { Occasion } from './fire.ts';

/** What a plain webhook of the Digital Pipeline is sent (reference: api-v4, section 18.1). */
export function webhookBody(lead: LeadRow, occasion: Occasion): string {
  const isStatus = occasion.code.startsWith('lead_');
  const { id, pipeline_id, status_id } = lead;
  const old = isStatus
    ? { old_status_id: occasion.old_status_id, old_pipeline_id: occasion.old_pipeline_id }
    : {};
  return nested({
    leads: { [isStatus ? 'status' : occasion.code]: [{ id, pipeline_id, status_id, ...old }] },
  });
}
