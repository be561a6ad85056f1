import type { Unit } from '../../core/unit.ts';
import { withoutIndices } from '../../store/bulk.ts';
import { fillCompanies, fillContacts, fillLeads } from './cards.ts';
import { fillFields, fillLinks, fillSearch, fillTags } from './details.ts';
import { Plan } from './plan.ts';
import { fillWork } from './work.ts';

const FILLED = ['lead', 'contact', 'company', 'link', 'custom_field_value', 'phone_number', 'entity_tag'];

/**
 * Fills the account inside SQLite; one by one, a hundred thousand leads would take a minute. Every value follows from
 * the number of its row and the seed.
 */
export function fillLarge(unit: Unit, seed: number): void {
  const plan = new Plan(unit, seed);
  withoutIndices(unit.db, FILLED, () => {
    for (const fill of [fillCompanies, fillContacts, fillLeads, fillFields, fillLinks, fillTags, fillSearch])
      fill(plan);
  });
  fillWork(plan);
}
