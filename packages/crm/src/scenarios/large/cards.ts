import { INCOMING, LOST, pipelinesOf, WON } from '../../pipelines/stages.ts';
import { DAY } from '../users.ts';
import type { Plan } from './plan.ts';
import { FIRMS, GOODS, PEOPLE } from './words.ts';

export const LEADS = 100_000;
export const CONTACTS = 25_000;
export const COMPANIES = 8_000;
/** Days over which the account has grown. */
const HISTORY = 720;

const COMMON = 'id, name, responsible_user_id, created_by, updated_by, created_at, updated_at';

export function fillCompanies(plan: Plan): void {
  plan.insert(
    `company (${COMMON})`,
    COMPANIES,
    `${plan.company} + i, firm.value || ' ' || (i + 1), ${stamps(plan, COMPANIES)}`,
    { firm: FIRMS, owner: plan.owners },
    `CROSS JOIN firm ON firm.at = i % ${FIRMS.length} ${owned(plan)}`,
  );
}

export function fillContacts(plan: Plan): void {
  const [first, last] = [
    "substr(person.value, 1, instr(person.value, ' ') - 1)",
    "substr(person.value, instr(person.value, ' ') + 1)",
  ];
  plan.insert(
    `contact (first_name, last_name, ${COMMON})`,
    CONTACTS,
    `${first}, ${last}, ${plan.contact} + i, person.value, ${stamps(plan, CONTACTS)}`,
    { person: PEOPLE, owner: plan.owners },
    `CROSS JOIN person ON person.at = ${plan.numbers.of('i', 3, PEOPLE.length)} ${owned(plan)}`,
  );
}

/** Leads stand in all stages, more of them in the closed ones, as in a grown account. */
export function fillLeads(plan: Plan): void {
  const places = pipelinesOf(plan.unit).flatMap(({ id, stages }) => [
    ...stages.filter(({ type }) => type !== INCOMING).map((stage) => [id, stage.id] as const),
    ...[WON, WON, LOST, LOST, LOST].map((closed) => [id, closed] as const),
  ]);
  const reasons = plan.unit.db.all<{ readonly id: number }>('SELECT id FROM loss_reason ORDER BY id');
  const isClosed = `status.value IN (${WON}, ${LOST})`;
  plan.insert(
    `lead (pipeline_id, status_id, price, loss_reason_id, closed_at, ${COMMON})`,
    LEADS,
    `pipeline.value, status.value, i % 900 * 25, CASE status.value WHEN ${LOST} THEN reason.value END,
     CASE WHEN ${isClosed} THEN ${updated(plan, LEADS)} END,
     ${plan.lead} + i, goods.value || ' #' || (i + 1), ${stamps(plan, LEADS)}`,
    {
      pipeline: places.map(([pipeline]) => pipeline),
      status: places.map(([, status]) => status),
      reason: reasons.map(({ id }) => id),
      goods: GOODS,
      owner: plan.owners,
    },
    `CROSS JOIN pipeline ON pipeline.at = ${plan.numbers.of('i', 5, places.length)} CROSS JOIN status ON status.at = pipeline.at
     CROSS JOIN reason ON reason.at = i % ${reasons.length} CROSS JOIN goods ON goods.at = i % ${GOODS.length} ${owned(plan)}`,
  );
}

const owned = (plan: Plan): string =>
  `CROSS JOIN owner ON owner.at = ${plan.numbers.of('i', 1, plan.owners.length)}`;

/** Responsible user, author, editor and both times. */
const stamps = (plan: Plan, count: number): string =>
  `owner.value, owner.value, owner.value, ${created(plan, count)}, ${updated(plan, count)}`;

const created = (plan: Plan, count: number): string =>
  `${plan.daysAgo(HISTORY)} + i * ${(HISTORY - 1) * DAY} / ${count}`;

/** Within sixty days after the creation, and never in the future. */
const updated = (plan: Plan, count: number): string =>
  `min(${created(plan, count)} + ${plan.numbers.of('i', 2, 5_000)} * 1000, ${plan.daysAgo(0)} - i % 40000)`;
