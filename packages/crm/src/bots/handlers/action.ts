import { COMPANIES } from '../../companies/definition.ts';
import { CONTACTS } from '../../contacts/definition.ts';
import { KINDS } from '../../entity/kinds.ts';
import { addEntity, updateEntity } from '../../entity/write.ts';
import { fieldsOf } from '../../fields/definition.ts';
import { checkFields, writeFields } from '../../fields/write.ts';
import { LEADS } from '../../leads/definition.ts';
import type { LeadItem, LeadRow } from '../../leads/lead.ts';
import { link } from '../../links/links.ts';
import { addNote } from '../../notes/write.ts';
import { isRecord } from '../../shape/index.ts';
import { changeTags } from '../../tags/tags.ts';
import { entityId } from '../placeholders.ts';
import type { Run } from '../run.ts';
import type { Handler } from './handler.ts';

type Params = Readonly<Record<string, unknown>>;

/** What a bot does to the CRM. `type` 1 is the contact, 2 the lead. */
export const action: Handler = (run, { name, params }) => {
  const given = isRecord(params) ? params : {};
  const act = ACTIONS[String(name)];
  if (!act) {
    run.say('action', `“${String(name)}” is not simulated`);
    return undefined;
  }
  act(run, given);
  run.say('action', `${String(name)} ${JSON.stringify(given)}`);
  return undefined;
};

const ACTIONS: Readonly<Record<string, (run: Run, params: Params) => void>> = {
  change_status: (run, { value }) => changeLead(run, { status_id: Number(value) }),
  set_budget: (run, { value }) => changeLead(run, { price: Number(value) }),
  change_responsible_user: (run, { value }) => changeLead(run, { responsible_user_id: Number(value) }),
  set_tag: (run, params) => changeTag(run, params, 'add'),
  unset_tag: (run, params) => changeTag(run, params, 'remove'),
  set_custom_fields: setField,
  add_linked_company: (run, { name }) => {
    const company = addEntity(run.unit, COMPANIES, { name: String(name ?? '') }, []);
    if (run.subject.type === 'contacts' || run.subject.type === 'leads') {
      link(run.unit, run.subject, { type: 'companies', id: company.id });
    }
  },
  add_lead_contact: (run, { lead, contact }) => {
    const made = addEntity(run.unit, CONTACTS, { name: named(contact) }, []);
    const own = entityId(run, 'lead') ?? addEntity(run.unit, LEADS, { name: named(lead) }, []).id;
    link(run.unit, { type: 'leads', id: own }, { type: 'contacts', id: made.id });
  },
  add_note: (run, { text }) => {
    const kind = KINDS[run.subject.type];
    addNote(run.unit, kind, run.subject.id, { note_type: 'common', params: { text: String(text ?? '') } });
  },
  link: (run, { to, to_id: toId }) => {
    if (to === 'contacts' || to === 'companies') link(run.unit, run.subject, { type: to, id: Number(toId) });
  },
};

const named = (value: unknown): string => (isRecord(value) ? String(value.name ?? '') : String(value ?? ''));

function changeLead(run: Run, item: LeadItem): void {
  const lead = leadOf(run);
  if (lead) updateEntity(run.unit, LEADS, { ...item, pipeline_id: lead.pipeline_id }, lead, []);
}

function leadOf(run: Run): LeadRow | undefined {
  const id = entityId(run, 'lead');
  return id === undefined ? undefined : run.unit.db.get<LeadRow>('SELECT * FROM lead WHERE id = ?', id);
}

/** Number 1 is the contact, everything else the lead. */
const kindOf = (type: unknown) => (Number(type) === 1 ? KINDS.contacts : KINDS.leads);

function changeTag(run: Run, { type, value }: Params, how: 'add' | 'remove'): void {
  const kind = kindOf(type);
  const id = entityId(run, kind.singular);
  if (id !== undefined) changeTags(run.unit, kind, id, { [how]: [{ name: String(value ?? '') }] });
}

function setField(run: Run, { type, value, custom_fields_id: fieldId, custom_field: other }: Params): void {
  const kind = kindOf(type);
  const id = entityId(run, kind.singular);
  if (id === undefined) return;
  const item = [{ field_id: Number(fieldId ?? other), values: [{ value }] }];
  const fields = checkFields(fieldsOf(run.unit, kind.name), item, () => {});
  writeFields(run.unit, { entityType: kind.name, id, singular: kind.singular }, fields);
  run.unit.changed({ entity: kind.name, id, action: 'update' });
}
