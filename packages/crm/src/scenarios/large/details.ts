import { refreshBlocks } from '../../store/search-blocks.ts';
import { COMPANIES, CONTACTS, LEADS } from './cards.ts';
import type { Plan } from './plan.ts';
import { MODES } from './words.ts';

/** Values by the number of their card, as SQL. */
const digits = (at: string): string => `(2025000000 + ${at})`;
const phone = (at: string): string => `('+1' || ${digits(at)})`;
const email = (at: string): string => `('person' || (${at} + 1) || '@example.net')`;
const orderNumber = (at: string): string => `('MF-' || (100000 + ${at}))`;
const mode = (plan: Plan, at: string): string => plan.numbers.of(at, 8, MODES.length);

/** A phone and an address for each contact, a mode for each lead, and an order number for every fourth. */
export function fillFields(plan: Plan): void {
  const at = '(i / 2)';
  const phones = plan.field('contacts', 'PHONE');
  const emails = plan.field('contacts', 'EMAIL');
  const modes = plan.field('leads', 'MODE');
  const orders = plan.field('leads', 'ORDER_NUMBER');
  fillPairs(plan, "'contacts'", plan.contact, CONTACTS, [
    [phones.id, phone(at), phones.option],
    [emails.id, email(at), emails.option],
  ]);
  const leads = [
    [modes.id, 'NULL', `${modes.option} + ${mode(plan, at)}`],
    [orders.id, orderNumber(at), 'NULL'],
  ] as const;
  fillPairs(plan, "'leads'", plan.lead, LEADS, leads, 'WHERE i % 2 = 0 OR i % 8 = 1');
  plan.insert(
    'phone_number (digits, entity_type, entity_id)',
    CONTACTS,
    `${digits('i')}, 'contacts', ${plan.contact} + i`,
  );
}

type Filled = readonly [field: number, value: string, option: string | number];

/** Two fields of each card. Rows come in the order of their key, which fills the pages of the table to the end. */
function fillPairs(
  plan: Plan,
  kind: string,
  first: number,
  count: number,
  [a, b]: readonly [Filled, Filled],
  where = '',
): void {
  const either = (at: 0 | 1 | 2): string => `iif(i % 2, ${b[at]}, ${a[at]})`;
  plan.insert(
    'custom_field_value (entity_type, entity_id, field_id, position, value, enum_id)',
    2 * count,
    `${kind}, ${first} + i / 2, ${either(0)}, 0, ${either(1)}, ${either(2)}`,
    {},
    where,
  );
}

/** Each contact belongs to a company; each lead has a contact, and every other one its company. */
export function fillLinks(plan: Plan): void {
  const { lead, contact, company } = plan;
  plan.insert('link (contact_id, company_id)', CONTACTS, `${contact} + i, ${company} + i % ${COMPANIES}`);
  plan.insert('link (lead_id, contact_id, is_main)', LEADS, `${lead} + i, ${contact} + i % ${CONTACTS}, 1`);
  plan.insert(
    'link (lead_id, company_id)',
    LEADS / 2,
    `${lead} + i * 2, ${company} + i * 2 % ${CONTACTS} % ${COMPANIES}`,
  );
}

/** A tag for every fourth lead. */
export function fillTags(plan: Plan): void {
  const tags = plan.unit.db.all<{ readonly id: number }>(
    "SELECT id FROM tag WHERE entity_type = 'leads' ORDER BY id",
  );
  plan.insert(
    'entity_tag (entity_type, entity_id, tag_id)',
    LEADS / 4,
    `'leads', ${plan.lead} + i * 4, tag.value`,
    { tag: tags.map(({ id }) => id) },
    `CROSS JOIN tag ON tag.at = i % ${tags.length}`,
  );
}

/** What the free-text search looks through: the same texts that a write would have put there. */
export function fillSearch(plan: Plan): void {
  const { db } = plan.unit;
  const [ofContact, ofLead] = [`(c.id - ${plan.contact})`, `(c.id - ${plan.lead})`];
  db.exec("INSERT INTO search_text SELECT 'companies', id, lower(name) FROM company");
  db.exec(
    `INSERT INTO search_text SELECT 'contacts', c.id, lower(c.name) || char(10) || ${phone(ofContact)} || char(10)
       || ${email(ofContact)} || char(10) || ${digits(ofContact)} FROM contact c`,
  );
  db.run(
    `INSERT INTO search_text WITH mode (at, value) AS MATERIALIZED (SELECT key, value FROM json_each(?))
     SELECT 'leads', c.id, lower(c.name || char(10) || mode.value || iif(${ofLead} % 4, '', char(10) || ${orderNumber(ofLead)}))
     FROM lead c CROSS JOIN mode ON mode.at = ${mode(plan, ofLead)}`,
    JSON.stringify(MODES),
  );
  refreshBlocks(db);
}
