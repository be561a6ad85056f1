import type { Random } from '../random.ts';
import type { CallSeed, LeadSeed, NoteSeed, TaskSeed } from '../scenario.ts';
import { PEOPLE, phoneOf } from './people.ts';

const DAY = 86_400;
const HOW_MANY = 62;

const SALES = ['Espresso machines', 'Vending corner', 'Filter brewers', 'Grinders', 'Bean subscription'];
const SERVICE = ['Yearly service', 'Repair', 'Water filters', 'Training of baristas'];

/** Stages by how many deals stand in them. */
const SALES_STAGES = [
  'New inquiry',
  'New inquiry',
  'New inquiry',
  'Qualified',
  'Qualified',
  'Demo',
  'Demo',
  'Proposal sent',
  'Negotiation',
  'Closed - won',
  'Closed - won',
  'Closed - lost',
];
const SERVICE_STAGES = [
  'Request',
  'Request',
  'Visit planned',
  'Quote sent',
  'Agreed',
  'Closed - won',
  'Closed - lost',
];

const LOSS_REASONS = [
  'Price was too high',
  'Bought from a competitor',
  'Dissatisfied with conditions',
  'Reason not specified',
];

const TALKS = [
  'Wants to see the machine at work before deciding.',
  'Asked for two offers: purchase and rental.',
  'The kitchen is being rebuilt; installation not before the end of the month.',
  'Compares us with the present supplier, price is not the first question.',
  'Sent the catalogue and the service terms.',
  'Pediu uma visita técnica na próxima semana.',
  'Quiere hablar con un cliente que ya use la máquina.',
  'Просит договор на двух языках.',
];

const TO_BE_DONE = [
  'Call back about the offer',
  'Send the service terms',
  'Agree on the day of the demo',
  'Ask for the floor plan',
];

/** About sixty deals, most with a person and a company behind them. */
export function leads(random: Random, today: number): readonly LeadSeed[] {
  return Array.from({ length: HOW_MANY }, (_, index) => lead(random, today, index));
}

function lead(random: Random, today: number, index: number): LeadSeed {
  const person = PEOPLE[index % PEOPLE.length] ?? random.pick(PEOPLE);
  const isService = index % 4 === 3;
  const subject = random.pick(isService ? SERVICE : SALES);
  const stage = random.pick(isService ? SERVICE_STAGES : SALES_STAGES);
  const created = random.int(3, 150);
  const updated = Math.max(0.1, created - random.int(1, created));
  const machines = random.int(1, 6);
  const price = isService ? random.int(3, 24) * 40 : machines * random.int(6, 42) * 100;
  return {
    name: `${subject} for ${person.company ?? person.name} #${index + 1}`,
    pipeline: isService ? 'Service contracts' : 'Machine sales',
    stage,
    price,
    responsible: person.responsible,
    created,
    updated,
    contacts: [person.name, ...colleague(person, index)],
    ...(person.company === undefined ? {} : { company: person.company }),
    ...(stage === 'Closed - lost' ? { loss_reason: random.pick(LOSS_REASONS) } : {}),
    ...(index % 3 === 0 ? { source: isService ? 'whatsapp-service' : 'website' } : {}),
    tags: [
      ...(price > 8_000 ? ['big deal'] : []),
      ...(random.chance(0.3) ? [random.pick(['trade fair', 'urgent', 'repeat'])] : []),
    ],
    elements: isService
      ? [{ name: 'Service plan, a year' }]
      : [
          {
            name: random.pick(['Aurora 2 espresso machine', 'Brook filter brewer', 'Vendo V8']),
            quantity: machines,
          },
        ],
    fields: fields(random, today, machines, subject),
    notes: notes(random, updated),
    calls: random.chance(0.5) ? [call(random, person.name, updated)] : [],
  };
}

/** Where two people of a company are known, every third deal has both. */
function colleague(person: (typeof PEOPLE)[number], index: number): readonly string[] {
  const other = PEOPLE.find(
    (one) => one.company !== undefined && one.company === person.company && one !== person,
  );
  return other && index % 3 === 0 ? [other.name] : [];
}

function fields(random: Random, today: number, machines: number, subject: string): Record<string, unknown> {
  return {
    'Requirements in short': `${machines} × ${subject.toLowerCase()}`,
    'Number of machines': machines,
    'Delivery included': random.chance(0.6),
    'Product line': random.pick(['Espresso', 'Filter', 'Vending', 'Grinders']),
    'Interested in': random.chance(0.5) ? ['Purchase', 'Service plan'] : ['Rental'],
    Payment: random.pick(['Prepaid', 'On delivery', 'Monthly']),
    ...(random.chance(0.7) ? { 'Installation date': today + random.int(-20, 60) * DAY } : {}),
    ...(random.chance(0.4) ? { 'Demo at': today + random.int(1, 20) * DAY + 14 * 3_600 } : {}),
    ...(random.chance(0.5) ? { Budget: random.int(10, 90) * 100 } : {}),
    ...(random.chance(0.3) ? { Proposal: 'https://example.com/proposals/latest' } : {}),
    ...(random.chance(0.2) ? { UTM_SOURCE: 'newsletter', UTM_CAMPAIGN: 'spring' } : {}),
  };
}

const notes = (random: Random, updated: number): readonly NoteSeed[] =>
  Array.from({ length: random.int(0, 3) }, (_, at) => ({ text: random.pick(TALKS), days: updated + at }));

function call(random: Random, name: string, days: number): CallSeed {
  const duration = random.chance(0.8) ? random.int(20, 600) : 0;
  return {
    direction: random.chance(0.5) ? 'inbound' : 'outbound',
    phone: phoneOf(name),
    duration,
    days: days + 0.2,
    ...(duration > 0 ? { link: `https://recordings.example.com/${random.int(1_000, 9_999)}.mp3` } : {}),
  };
}

/** Tasks around today: some overdue, some done, some of nobody's deal. */
export function tasks(random: Random, deals: readonly LeadSeed[]): readonly TaskSeed[] {
  const ofDeals = deals
    .filter((deal, index) => index % 2 === 0 && !deal.stage?.startsWith('Closed'))
    .map(
      (deal, index): TaskSeed => ({
        text: random.pick(TO_BE_DONE),
        lead: deal.name,
        responsible: deal.responsible ?? 'alex',
        type: random.pick(['FOLLOW_UP', 'MEETING', 'Send a quote', 'Demo']),
        due: random.int(-4, 12) + 0.4 + (index % 8) / 24,
        ...(index % 5 === 0 ? { result: 'Done, all clear.' } : {}),
      }),
    );
  return [
    ...ofDeals,
    { text: 'Weekly meeting of the team', responsible: 'alex', type: 'MEETING', due: 1.4 },
    { text: 'Order new brochures', responsible: 'maria', due: 3.6 },
    { text: 'Congratulate on the birthday', contact: 'Grace Miller', responsible: 'alex', due: 0.75 },
  ];
}
