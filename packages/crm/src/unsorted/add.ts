import { randomBytes } from 'node:crypto';
import { COMPANIES } from '../companies/definition.ts';
import { CONTACTS } from '../contacts/definition.ts';
import type { Unit } from '../core/unit.ts';
import type { CommonRow, EntityDef } from '../entity/definition.ts';
import type { CommonItem } from '../entity/item.ts';
import { KINDS, type KindName } from '../entity/kinds.ts';
import { addEntity, checkCommon } from '../entity/write.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields } from '../fields/write.ts';
import { Batch } from '../http/batch.ts';
import { LEADS } from '../leads/definition.ts';
import type { LeadItem } from '../leads/lead.ts';
import { checkLead } from '../leads/write.ts';
import { link } from '../links/links.ts';
import { addNote } from '../notes/write.ts';
import { INCOMING, mainPipeline, type Pipeline, pipelineOf } from '../pipelines/stages.ts';
import type { Issue } from '../shape/index.ts';
import type { UnsortedItem } from './items.ts';
import type { Category, UnsortedRow } from './unsorted.ts';

/** Adds incoming leads, all or none. @throws Problem with what is wrong about them. */
export function addUnsorted(
  unit: Unit,
  category: Category,
  batch: Batch<UnsortedItem>,
): readonly UnsortedRow[] {
  for (const [index, item] of batch.items.entries()) {
    if (!incomingStage(unit, item)) batch.fail(index, 'NotSupportedChoice', 'pipeline_id');
    const report = (name: KindName) => (found: Issue) =>
      batch.report(index, { ...found, path: `_embedded.${name}.0.${found.path}` });
    for (const name of ['leads', 'contacts', 'companies'] as const) {
      const part = item._embedded?.[name]?.[0];
      if (part) checkCommon(unit, name, part, report(name));
    }
    const [lead] = item._embedded?.leads ?? [];
    if (lead) checkLeadOf(unit, lead, report('leads'));
  }
  batch.settle();
  return batch.items.map((item) => addOne(unit, category, item));
}

/** The lead by its own rules, but for its place, which is the incoming stage. */
function checkLeadOf(unit: Unit, lead: LeadItem, report: (found: Issue) => void): void {
  const alone = new Batch([{ ...lead, pipeline_id: undefined, status_id: undefined }]);
  checkLead(unit, alone, 0, undefined);
  for (const found of alone.found(0)) report(found);
}

function addOne(unit: Unit, category: Category, item: UnsortedItem): UnsortedRow {
  const place = incomingStage(unit, item);
  if (!place) throw new Error('an incoming lead without a pipeline passed the check');
  const { leads, contacts, companies } = item._embedded ?? {};
  const created = item.created_at ?? unit.now;
  const lead = make(unit, LEADS, {
    ...leads?.[0],
    pipeline_id: place.pipeline.id,
    status_id: place.statusId,
    created_at: leads?.[0]?.created_at ?? created,
  });
  // Nobody is responsible until somebody accepts.
  unit.db.run('UPDATE lead SET responsible_user_id = NULL WHERE id = ?', lead);
  const contact = contacts?.[0] && make(unit, CONTACTS, contacts[0]);
  const company = companies?.[0] && make(unit, COMPANIES, companies[0]);
  if (contact !== undefined) {
    unit.db.run('UPDATE contact SET is_unsorted = 1 WHERE id = ?', contact);
    link(unit, { type: 'leads', id: lead }, { type: 'contacts', id: contact });
  }
  if (company !== undefined) {
    unit.db.run('UPDATE company SET is_unsorted = 1 WHERE id = ?', company);
    link(unit, { type: 'leads', id: lead }, { type: 'companies', id: company });
    if (contact !== undefined)
      link(unit, { type: 'contacts', id: contact }, { type: 'companies', id: company });
  }
  // Asked for on writing, never shown.
  const { is_call_event_needed: isCallTold, ...metadata } = item.metadata;
  if (category === 'sip' && isCallTold === true) tellCall(unit, lead, metadata);
  const row: UnsortedRow = {
    uid: randomBytes(30).toString('hex'),
    category,
    source_uid: item.source_uid,
    source_name: item.source_name,
    pipeline_id: place.pipeline.id,
    metadata: JSON.stringify(metadata),
    state: 'new',
    created_at: created,
    sorted_at: null,
    lead_id: lead,
    contact_id: contact ?? null,
    company_id: company ?? null,
  };
  unit.db.insert('unsorted', { ...row });
  unit.changed({ entity: 'unsorted', id: row.uid, action: 'add' });
  return row;
}

/** The call that brought the lead, on its timeline. */
function tellCall(unit: Unit, lead: number, metadata: UnsortedItem['metadata']): void {
  const { uniq, duration, link: record, from, service_code, call_responsible } = metadata;
  const params = { uniq, duration, source: service_code, link: record, phone: from, call_responsible };
  addNote(unit, KINDS.leads, lead, { note_type: 'call_in', params, created_by: 0 });
}

/** The incoming stage of the pipeline that an item names, or of the main one. */
function incomingStage(
  unit: Unit,
  item: UnsortedItem,
): { readonly pipeline: Pipeline; readonly statusId: number } | undefined {
  const pipeline = item.pipeline_id == null ? mainPipeline(unit) : pipelineOf(unit, item.pipeline_id);
  const stage = pipeline?.stages.find(({ type }) => type === INCOMING);
  return pipeline && stage && { pipeline, statusId: stage.id };
}

function make<R extends CommonRow, I extends CommonItem>(unit: Unit, def: EntityDef<R, I>, item: I): number {
  const fields = checkFields(fieldsOf(unit, def.kind.name), item.custom_fields_values, () => {});
  return addEntity(unit, def, item, fields).id;
}
