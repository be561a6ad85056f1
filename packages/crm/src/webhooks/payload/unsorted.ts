import type { Change, Unit } from '../../core/unit.ts';
import { KINDS, type Kind } from '../../entity/kinds.ts';
import type { UnsortedRow } from '../../unsorted/unsorted.ts';
import type { Tree } from './form.ts';
import { leadPayload } from './lead.ts';
import { personPayload } from './person.ts';

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
    source_data: sourceData(unit, row),
    data: {
      leads: row.lead_id === null ? [] : [leadPayload(unit, row.lead_id, 'add', {})],
      contacts:
        row.contact_id === null ? [] : [personPayload(unit, KINDS.contacts, row.contact_id, 'add', {})],
      companies:
        row.company_id === null ? [] : [personPayload(unit, KINDS.companies, row.company_id, 'add', {})],
    },
  };
}

/** Where an incoming lead came from. Forms have names of their own here, and what was filled in. */
function sourceData(unit: Unit, row: UnsortedRow): Tree {
  const metadata = JSON.parse(row.metadata) as Tree;
  if (row.category !== 'forms') return metadata;
  const { form_id, form_type, form_name, form_page, form_sent_at, ip, referer, visitor_uid } = metadata;
  return {
    form_id,
    form_type,
    from: form_page,
    form_name,
    date: form_sent_at,
    origin: { ip, datetime: form_sent_at, referer, visitor_uid },
    data: { ...filled(unit, KINDS.leads, row.lead_id), ...filled(unit, KINDS.contacts, row.contact_id) },
  };
}

/** The name that a form was given for a card, as `name_2` for a lead: the number is that of the old API. */
function filled(unit: Unit, kind: Kind, id: number | null): Tree {
  const value = unit.db.value<string>(`SELECT name FROM ${kind.table} WHERE id = ?`, id);
  const element_type = kind.elementType;
  return value
    ? { [`name_${element_type}`]: { type: 'text', id: 'name', element_type, name: 'Name', value } }
    : {};
}
