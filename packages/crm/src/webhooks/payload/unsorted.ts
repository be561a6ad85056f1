import type { Change, Unit } from '../../core/unit.ts';
import type { UnsortedRow } from '../../unsorted/unsorted.ts';
import type { Tree } from './form.ts';
import { leadPayload } from './lead.ts';

/** An incoming lead in a webhook; its end says whether it was accepted or declined, and which lead came of it. */
export function unsortedPayload(unit: Unit, uid: string, change: Change): Tree | undefined {
  const row = unit.db.get<UnsortedRow>('SELECT * FROM unsorted WHERE uid = ?', uid);
  if (!row) return undefined;
  if (change.action === 'delete') {
    const fate = row.state === 'declined' ? 'decline' : 'accept';
    return {
      action: fate,
      uid,
      [`${fate}_result`]: { leads: [row.lead_id] },
      category: row.category,
      created_at: row.created_at,
      modified_user_id: unit.user.id,
    };
  }
  return {
    uid,
    category: row.category,
    source: row.source_name,
    source_uid: row.source_uid,
    lead_id: row.lead_id,
    pipeline_id: row.pipeline_id,
    account_id: unit.core.accountId(),
    date_create: row.created_at,
    created_at: row.created_at,
    source_data: JSON.parse(row.metadata) as unknown,
    data: {
      leads: [row.lead_id === null ? undefined : leadPayload(unit, row.lead_id, 'add', {})],
      contacts: row.contact_id === null ? [] : [{ id: row.contact_id }],
    },
  };
}
