import { COMPANIES } from '../companies/definition.ts';
import { CONTACTS } from '../contacts/definition.ts';
import type { Unit } from '../core/unit.ts';
import type { CommonRow, EntityDef } from '../entity/definition.ts';
import { entityExists } from '../entity/exists.ts';
import type { CommonItem } from '../entity/item.ts';
import { addEntity, checkCommon } from '../entity/write.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields } from '../fields/write.ts';
import { Batch } from '../http/batch.ts';
import { LEADS } from '../leads/definition.ts';
import type { LeadItem } from '../leads/lead.ts';
import { checkLead } from '../leads/write.ts';
import { link } from '../links/links.ts';
import type { Issue } from '../shape/index.ts';
import { addUnsorted } from '../unsorted/add.ts';
import type { ComplexItem } from './item.ts';

/** What became of one item. */
export interface Made {
  readonly id: number;
  readonly contact_id: number | null;
  readonly company_id: number | null;
}

/** Rules of an item and of everything in it; paths lead into the parts. */
export function checkComplex(unit: Unit, batch: Batch<ComplexItem>, index: number): void {
  const item = batch.items[index];
  if (!item) return;
  const lead = new Batch([leadOf(item)]);
  checkLead(unit, lead, 0, undefined);
  for (const found of lead.found(0)) batch.report(index, found);
  const report = (path: string) => (found: Issue) =>
    batch.report(index, { ...found, path: `${path}${found.path}` });
  checkCommon(unit, 'leads', item, report(''));
  for (const name of ['contacts', 'companies'] as const) {
    const part = item._embedded?.[name]?.[0];
    if (part) checkCommon(unit, name, part, report(`_embedded.${name}.0.`));
  }
  for (const name of ['contacts', 'companies'] as const) {
    const id = item._embedded?.[name]?.[0]?.id;
    if (id && !entityExists(unit, name, id))
      batch.fail(index, 'NotSupportedChoice', `_embedded.${name}.0.id`);
  }
}

/** The lead alone: its relations are made by their own rules. */
const leadOf = ({ _embedded, ...lead }: ComplexItem): LeadItem => ({
  ...lead,
  _embedded: { tags: _embedded?.tags, source: _embedded?.source },
});

export function addComplex(unit: Unit, item: ComplexItem): Made {
  const metadata = item._embedded?.metadata;
  return metadata ? addIncoming(unit, item, metadata) : addLead(unit, item);
}

function addLead(unit: Unit, item: ComplexItem): Made {
  const lead = make(unit, LEADS, leadOf(item));
  const [contact] = item._embedded?.contacts ?? [];
  const [company] = item._embedded?.companies ?? [];
  const contactId = contact && (contact.id || make(unit, CONTACTS, contact));
  const companyId = company && (company.id || make(unit, COMPANIES, company));
  const own = { type: 'leads', id: lead } as const;
  if (contactId) link(unit, own, { type: 'contacts', id: contactId }, { isMain: true });
  if (companyId) link(unit, own, { type: 'companies', id: companyId });
  if (contactId && companyId) {
    link(unit, { type: 'contacts', id: contactId }, { type: 'companies', id: companyId });
  }
  return { id: lead, contact_id: contactId ?? null, company_id: companyId ?? null };
}

function make<R extends CommonRow, I extends CommonItem>(unit: Unit, def: EntityDef<R, I>, item: I): number {
  const fields = checkFields(fieldsOf(unit, def.kind.name), item.custom_fields_values, () => {});
  return addEntity(unit, def, item, fields).id;
}

/** With metadata the lead waits in the incoming stage until somebody accepts it. */
function addIncoming(
  unit: Unit,
  item: ComplexItem,
  metadata: NonNullable<NonNullable<ComplexItem['_embedded']>['metadata']>,
): Made {
  const { category, ...rest } = metadata;
  const facts: Readonly<Record<string, unknown>> = rest;
  const name = String(facts.form_name ?? facts.from ?? item.name ?? category);
  const incoming = {
    source_uid: item._embedded?.source?.external_id ?? name,
    source_name: name,
    pipeline_id: item.pipeline_id,
    created_at: item.created_at,
    metadata: facts,
    _embedded: {
      leads: [{ ...leadOf(item), status_id: undefined }],
      contacts: item._embedded?.contacts,
      companies: item._embedded?.companies,
    },
  };
  const [row] = addUnsorted(unit, category, new Batch([incoming]));
  return { id: row?.lead_id ?? 0, contact_id: row?.contact_id ?? null, company_id: row?.company_id ?? null };
}
