import type { Unit } from '../core/unit.ts';
import { putInBin } from '../entity/bin.ts';
import { KINDS } from '../entity/kinds.ts';
import { updateEntity } from '../entity/write.ts';
import { LEADS } from '../leads/definition.ts';
import type { LeadRow } from '../leads/lead.ts';
import { link } from '../links/links.ts';
import { firstStage, pipelineOf } from '../pipelines/stages.ts';
import type { UnsortedRow } from './unsorted.ts';

/** Accepts an incoming lead: it enters a stage, its contact and company are ordinary ones from now on. */
export function acceptUnsorted(unit: Unit, row: UnsortedRow, userId: number, statusId?: number): UnsortedRow {
  const lead = leadOf(unit, row);
  const pipeline = pipelineOf(unit, row.pipeline_id);
  const stage = statusId ?? (pipeline && firstStage(pipeline)?.id);
  if (lead && stage !== undefined) {
    updateEntity(
      unit,
      LEADS,
      { pipeline_id: row.pipeline_id, status_id: stage, responsible_user_id: userId },
      lead,
      [],
    );
    unit.db.run('UPDATE lead SET created_by = ? WHERE id = ?', userId, lead.id);
    // Triggers hear of the stage that it went into; only webhooks take it for a new one.
    unit.changed({ entity: 'leads', id: lead.id, action: 'add', detail: { is_accepted: true } });
  }
  unit.db.run('UPDATE contact SET is_unsorted = 0 WHERE id = ?', row.contact_id);
  unit.db.run('UPDATE company SET is_unsorted = 0 WHERE id = ?', row.company_id);
  return sorted(unit, row, 'accepted');
}

/** Declines an incoming lead: it goes straight to the bin, and what came with it too. */
export function declineUnsorted(unit: Unit, row: UnsortedRow): UnsortedRow {
  if (row.lead_id !== null) putInBin(unit, KINDS.leads, row.lead_id);
  if (row.contact_id !== null) putInBin(unit, KINDS.contacts, row.contact_id);
  if (row.company_id !== null) putInBin(unit, KINDS.companies, row.company_id);
  return sorted(unit, row, 'declined');
}

/** Links an incoming message to a lead or customer that is there already; its own lead is not needed any more. */
export function linkUnsorted(
  unit: Unit,
  row: UnsortedRow,
  to: { readonly type: 'leads' | 'customers'; readonly id: number },
  contactId: number | undefined,
): UnsortedRow {
  const contact = contactId ?? row.contact_id;
  if (contact !== null) link(unit, to, { type: 'contacts', id: contact });
  unit.db.run('UPDATE contact SET is_unsorted = 0 WHERE id = ?', row.contact_id);
  if (row.lead_id !== null) putInBin(unit, KINDS.leads, row.lead_id);
  const leadId = to.type === 'leads' ? to.id : null;
  unit.db.run('UPDATE unsorted SET lead_id = ?, contact_id = ? WHERE uid = ?', leadId, contact, row.uid);
  return sorted(unit, row, 'linked');
}

const leadOf = (unit: Unit, row: UnsortedRow): LeadRow | undefined =>
  row.lead_id === null ? undefined : unit.db.get<LeadRow>('SELECT * FROM lead WHERE id = ?', row.lead_id);

function sorted(unit: Unit, row: UnsortedRow, state: UnsortedRow['state']): UnsortedRow {
  unit.db.run('UPDATE unsorted SET state = ?, sorted_at = ? WHERE uid = ?', state, unit.now, row.uid);
  unit.changed({ entity: 'unsorted', id: row.uid, action: 'delete' });
  const after = unit.db.get<UnsortedRow>('SELECT * FROM unsorted WHERE uid = ?', row.uid);
  if (!after) throw new Error('an incoming lead is gone in the middle of its write');
  return after;
}
