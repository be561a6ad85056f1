import { COMPANIES } from '../companies/definition.ts';
import type { ContactRow } from '../contacts/contact.ts';
import { CONTACTS } from '../contacts/definition.ts';
import type { Unit } from '../core/unit.ts';
import type { CommonRow, EntityDef } from '../entity/definition.ts';
import type { CommonItem } from '../entity/item.ts';
import { addEntity, updateEntity } from '../entity/write.ts';
import { fieldsOf } from '../fields/definition.ts';
import { storedValues } from '../fields/read.ts';
import { checkFields } from '../fields/write.ts';
import { LEADS } from '../leads/definition.ts';
import { link, linkedOf } from '../links/links.ts';
import type { Duplicate } from './duplicate.ts';
import type { ComplexItem } from './item.ts';
import type { Made } from './write.ts';

/** Puts what an item knows more into the lead and the contact that were there; what they hold stands. */
export function mergeInto(unit: Unit, { lead, contactId }: Duplicate, item: ComplexItem): Made {
  const [contact] = item._embedded?.contacts ?? [];
  const [company] = item._embedded?.companies ?? [];
  const tags = item._embedded?.tags ?? [];
  fillIn(unit, LEADS, lead, item, {
    ...(lead.price === 0 && item.price ? { price: item.price } : {}),
    tags_to_add: [...tags, ...(item.tags_to_add ?? [])],
  });
  const known = unit.db.get<ContactRow>('SELECT * FROM contact WHERE id = ?', contactId);
  if (known && contact) fillIn(unit, CONTACTS, known, contact, {});
  const own = { type: 'leads', id: lead.id } as const;
  const companyId = () => linkedOf(unit.db, 'leads', [lead.id], 'companies').get(lead.id)?.[0]?.id;
  if (company && companyId() === undefined) {
    const fields = checkFields(fieldsOf(unit, 'companies'), company.custom_fields_values, () => {});
    const id = company.id || addEntity(unit, COMPANIES, company, fields).id;
    link(unit, own, { type: 'companies', id });
  }
  unit.event({ type: 'entity_merged', entityType: 'lead', entityId: lead.id });
  return { id: lead.id, contact_id: contactId, company_id: companyId() ?? null };
}

function fillIn<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  row: R,
  { custom_fields_values }: CommonItem,
  change: I,
): void {
  const filled = new Set(
    (storedValues(unit, def.kind.name, [row.id]).get(row.id) ?? []).map((one) => one.field_id),
  );
  const given = checkFields(fieldsOf(unit, def.kind.name), custom_fields_values, () => {});
  updateEntity(
    unit,
    def,
    change,
    row,
    given.filter(({ field }) => !filled.has(field.id)),
  );
}
