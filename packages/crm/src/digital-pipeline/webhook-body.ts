import { nested } from '../webhooks/payload/form.ts';
import type { Occasion } from './occasion.ts';
import type { Subject } from './subject.ts';

/**
 * What a plain webhook of the Digital Pipeline is sent (reference: api-v4, section 18.1). A customer's stage is told as
 * `period` (widget-platform, section 6.3).
 */
export function webhookBody(subject: Subject, occasion: Occasion): string {
  const { old_status_id, old_pipeline_id } = occasion;
  if (subject.type === 'customers') {
    const { id, status_id } = subject.row;
    return nested({ customers: { period: [{ id, status_id: status_id ?? undefined, old_status_id }] } });
  }
  const { id, pipeline_id, status_id } = subject.row;
  const isStatus = occasion.code.startsWith('lead_');
  const old = isStatus ? { old_status_id, old_pipeline_id } : {};
  return nested({
    leads: { [isStatus ? 'status' : occasion.code]: [{ id, pipeline_id, status_id, ...old }] },
  });
}
