import type { Unit } from '../core/unit.ts';
import { phoneDigits } from '../entity/search.ts';
import { fieldsOf } from '../fields/definition.ts';
import { checkFields } from '../fields/write.ts';
import type { LeadRow } from '../leads/lead.ts';
import { hasDuplicateControl } from '../pipelines/duplicate-control.ts';
import { LOST, mainPipeline, WON } from '../pipelines/stages.ts';
import type { ComplexContact, ComplexItem } from './item.ts';

/** The open lead that a new one would double, and whose it is. */
export interface Duplicate {
  readonly lead: LeadRow;
  readonly contactId: number;
}

/**
 * The lead that an item would double: open, in the same pipeline, of a main contact with the same id, phone or e-mail.
 * Nothing where the pipeline has no control of duplicates; leads of the same request (`fresh`) do not count.
 */
export function duplicateOf(
  unit: Unit,
  item: ComplexItem,
  fresh: ReadonlySet<number>,
): Duplicate | undefined {
  const pipelineId = item.pipeline_id ?? mainPipeline(unit)?.id;
  const [contact] = item._embedded?.contacts ?? [];
  if (!contact || pipelineId === undefined || !hasDuplicateControl(unit, pipelineId)) return undefined;
  for (const contactId of sameContacts(unit, contact)) {
    const leads = unit.db.all<LeadRow>(
      `SELECT d.* FROM link l JOIN lead d ON d.id = l.lead_id WHERE l.contact_id = ? AND l.is_main = 1
       AND d.is_deleted = 0 AND d.pipeline_id = ? AND d.status_id NOT IN (?, ?) ORDER BY d.updated_at DESC, d.id DESC`,
      contactId,
      pipelineId,
      WON,
      LOST,
    );
    const lead = leads.find(({ id }) => !fresh.has(id));
    if (lead) return { lead, contactId };
  }
  return undefined;
}

function sameContacts(unit: Unit, contact: ComplexContact): readonly number[] {
  if (contact.id) return [contact.id];
  const set = fieldsOf(unit, 'contacts');
  const given = checkFields(set, contact.custom_fields_values, () => {});
  const textsOf = (code: string) =>
    given
      .filter(({ field }) => field.code === code)
      .flatMap(({ values }) => values.map(({ value }) => String(value ?? '')));
  const phones = textsOf('PHONE')
    .map(phoneDigits)
    .filter((digits) => digits !== '');
  const rows = unit.db.all<{ readonly id: number }>(
    `SELECT c.id FROM contact c WHERE c.is_deleted = 0 AND c.id IN (
       SELECT entity_id FROM phone_number WHERE entity_type = 'contacts' AND digits IN (SELECT value FROM json_each(?))
       UNION SELECT entity_id FROM custom_field_value WHERE entity_type = 'contacts' AND field_id = ?
         AND lower(value) IN (SELECT value FROM json_each(?)))
     ORDER BY c.updated_at DESC, c.id DESC`,
    JSON.stringify(phones),
    set.byCode.get('EMAIL')?.id ?? 0,
    JSON.stringify(textsOf('EMAIL').map((mail) => mail.toLowerCase())),
  );
  return rows.map(({ id }) => id);
}
