import { COMPANIES, CONTACTS, LEADS } from './cards.ts';
import type { Plan } from './plan.ts';
import { MODES } from './words.ts';

const VALUES = 'custom_field_value (entity_type, entity_id, field_id, position, value, enum_id)';

/** A phone and an address for each contact, a mode and an order number for each lead. */
export function fillFields(plan: Plan): void {
  const { unit } = plan;
  const options = (kind: string, code: string): string =>
    `(SELECT min(id) FROM custom_field_enum WHERE field_id = ${plan.fieldId(kind, code)})`;
  // Rows come in the order of the key, so that every page of the table is filled to the end.
  plan.insert(
    VALUES,
    2 * CONTACTS,
    `'contacts', ${plan.contact} + i / 2, CASE i % 2 WHEN 0 THEN ${plan.fieldId('contacts', 'PHONE')} ELSE ${plan.fieldId('contacts', 'EMAIL')} END, 0,
     CASE i % 2 WHEN 0 THEN '+1202' || (5000000 + i / 2) ELSE 'person' || (i / 2 + 1) || '@example.net' END,
     CASE i % 2 WHEN 0 THEN ${options('contacts', 'PHONE')} ELSE ${options('contacts', 'EMAIL')} END`,
  );
  plan.insert(
    VALUES,
    2 * LEADS,
    `'leads', ${plan.lead} + i / 2, CASE i % 2 WHEN 0 THEN ${plan.fieldId('leads', 'MODE')} ELSE ${plan.fieldId('leads', 'ORDER_NUMBER')} END, 0,
     CASE i % 2 WHEN 1 THEN 'MF-' || (100000 + i / 2) END,
     CASE i % 2 WHEN 0 THEN ${options('leads', 'MODE')} + ${plan.numbers.of('(i / 2)', 8, MODES.length)} END`,
  );
  unit.db.run(
    `INSERT INTO phone_number (digits, entity_type, entity_id)
     SELECT substr(value, 3), entity_type, entity_id FROM custom_field_value WHERE field_id = ?`,
    plan.fieldId('contacts', 'PHONE'),
  );
}

/** Each contact belongs to a company; each lead has a contact, and every other one its company. */
export function fillLinks(plan: Plan): void {
  plan.insert(
    'link (contact_id, company_id)',
    CONTACTS,
    `${plan.contact} + i, ${plan.company} + i % ${COMPANIES}`,
  );
  plan.insert(
    'link (lead_id, contact_id, is_main)',
    LEADS,
    `${plan.lead} + i, ${plan.contact} + i % ${CONTACTS}, 1`,
  );
  plan.insert(
    'link (lead_id, company_id)',
    LEADS / 2,
    `${plan.lead} + i * 2, ${plan.company} + i * 2 % ${CONTACTS} % ${COMPANIES}`,
  );
}

export function fillTags({ unit, lead }: Plan): void {
  unit.db.run(
    `INSERT INTO entity_tag (entity_type, entity_id, tag_id)
     SELECT 'leads', l.id, t.id FROM lead l JOIN (SELECT id, row_number() OVER (ORDER BY id) AS at, count(*) OVER () AS many FROM tag WHERE entity_type = 'leads') t
     ON t.at = (l.id - ${lead}) / 4 % t.many + 1 WHERE l.id % 4 = 0`,
  );
}

/** What the free-text search looks through: the same texts that a write would have put there. */
export function fillSearch({ unit }: Plan): void {
  unit.db.exec(`
    INSERT INTO search_text SELECT 'companies', id, lower(name) FROM company;
    INSERT INTO search_text
      SELECT 'contacts', c.id, lower(c.name) || char(10) || group_concat(v.value, char(10)) || char(10) || p.digits
      FROM contact c JOIN phone_number p ON p.entity_id = c.id
      JOIN custom_field_value v ON v.entity_type = 'contacts' AND v.entity_id = c.id GROUP BY c.id;
    INSERT INTO search_text
      SELECT 'leads', l.id, lower(l.name || char(10) || group_concat(ifnull(v.value, e.value), char(10)))
      FROM lead l JOIN custom_field_value v ON v.entity_type = 'leads' AND v.entity_id = l.id
      LEFT JOIN custom_field_enum e ON e.id = v.enum_id GROUP BY l.id;`);
}
