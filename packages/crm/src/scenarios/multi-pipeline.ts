import type { LeadSeed, PipelineSeed, Scenario } from './scenario.ts';

const PIPELINES: readonly PipelineSeed[] = [
  {
    id: 7_100_001,
    name: 'New business',
    stages: ['Contacted', { id: 58_200_002, name: 'Needs known' }, 'Offer', 'Contract'],
  },
  {
    id: 7_100_009,
    name: 'Renewals',
    stages: ['Due', 'Talked', 'Renewed'],
    won: 'Renewed for a year',
    lost: 'Left us',
  },
  { id: 7_100_017, name: 'Partners', stages: ['Applied', 'Training', 'Certified'], is_unsorted_on: false },
  {
    id: 7_100_025,
    name: 'Tenders',
    stages: ['Announced', 'Papers', 'Handed in', 'Opened'],
    incoming: 'New tenders',
  },
  { id: 7_100_033, name: 'Old business', stages: ['In talks'], is_archive: true },
];

const CLIENTS = [
  'Northwind Mills',
  'Vale do Sol',
  'Puerto Azul',
  'Kuzey Yapı',
  'Полярная звезда',
  'Sinar Jaya',
  'Alder & Sons',
  'Casa Verde',
];
const SELLERS = ['ben', 'clara', 'deniz', 'olga'] as const;

/** Several pipelines with rules of their own, roles that see parts of them, and automation at the stages. */
export const multiPipeline: Scenario = {
  name: 'multi-pipeline',
  title: 'Several pipelines, roles and automation',
  data: (random, { today }) => {
    const leads = PIPELINES.flatMap(({ name: pipeline, stages, won, lost }, which) =>
      Array.from({ length: which === 4 ? 3 : 14 }, (_, index): LeadSeed => {
        const client = random.pick(CLIENTS);
        const names = stages.map((stage) => (typeof stage === 'string' ? stage : stage.name));
        const stage = random.pick([...names, ...names, won ?? 'Closed - won', lost ?? 'Closed - lost']);
        const isLost = stage === (lost ?? 'Closed - lost');
        return {
          name: `${pipeline}: ${client} #${which * 20 + index + 1}`,
          pipeline,
          stage,
          price: random.int(5, 400) * 100,
          responsible: random.pick(SELLERS),
          company: client,
          contacts: [`Buyer of ${client}`],
          created: random.int(5, 200),
          updated: random.int(1, 5),
          ...(isLost ? { loss_reason: random.pick(['Price', 'No budget', 'Chose another']) } : {}),
          fields: {
            'Decision by': today + random.int(-5, 60) * 86_400,
            // Required from "Offer" on; some cards lack it, so that a move is refused or asks for it.
            ...(index % 3 === 0 ? {} : { Budget: String(random.int(5, 90) * 1000) }),
          },
        };
      }),
    );
    return {
      account: { name: 'Fjord Consulting', is_loss_reason_enabled: true },
      groups: ['Sales', 'Partners', 'Assistants'],
      roles: [
        {
          name: 'Only own cards',
          rights: {
            leads: { view: 'M', edit: 'M', add: 'A', delete: 'D', export: 'D' },
            contacts: { view: 'M', edit: 'M', add: 'A', delete: 'D', export: 'D' },
            companies: { view: 'M', edit: 'M', add: 'A', delete: 'D', export: 'D' },
            tasks: { edit: 'M', delete: 'D' },
            catalog_access: false,
          },
        },
        {
          name: 'Group, without known needs',
          rights: {
            leads: { view: 'G', edit: 'G', add: 'A', delete: 'D', export: 'D' },
            status_rights: [
              {
                entity_type: 'leads',
                pipeline_id: 7_100_001,
                status_id: 58_200_002,
                rights: { view: 'D', edit: 'D', delete: 'D', export: 'D' },
              },
            ],
          },
        },
        {
          name: 'Reads only',
          rights: {
            leads: { edit: 'D', add: 'D', delete: 'D' },
            contacts: { edit: 'D', add: 'D', delete: 'D' },
          },
        },
      ],
      users: [
        { name: 'Astrid Berg', email: 'astrid@example.com', is_admin: true, group: 'Sales' },
        { name: 'Ben Cole', email: 'ben@example.com', group: 'Sales', role: 'Only own cards' },
        {
          name: 'Clara Pinto',
          email: 'clara@example.com',
          lang: 'pt',
          group: 'Sales',
          role: 'Group, without known needs',
        },
        {
          name: 'Deniz Ak',
          email: 'deniz@example.com',
          lang: 'tr',
          group: 'Partners',
          role: 'Group, without known needs',
        },
        { name: 'Olga Lis', email: 'olga@example.com', lang: 'ru', group: 'Partners' },
        {
          name: 'Ana Reader',
          email: 'reader@example.com',
          lang: 'es',
          group: 'Assistants',
          role: 'Reads only',
        },
        { name: 'Free Guest', email: 'guest@example.com', group: 'Assistants', is_free: true },
      ],
      pipelines: PIPELINES,
      loss_reasons: ['Price', 'No budget', 'Chose another'],
      task_types: ['Send the papers'],
      field_groups: { leads: ['Terms'] },
      fields: {
        leads: [
          {
            name: 'Budget',
            type: 'monetary',
            currency: 'USD',
            group: 'Terms',
            required_statuses: [
              { pipeline: 'New business', stage: 'Offer' },
              { pipeline: 'New business', stage: 'Contract' },
              { pipeline: 'Tenders', stage: 'Handed in' },
            ],
          },
          {
            name: 'Decision by',
            type: 'date',
            group: 'Terms',
            hidden_statuses: [{ pipeline: 'Partners', stage: 'Applied' }],
          },
        ],
      },
      sources: PIPELINES.slice(0, 4).map(({ name }) => ({
        name: `Form: ${name}`,
        external_id: name.toLowerCase().replace(' ', '-'),
        pipeline: name,
      })),
      companies: CLIENTS.map((name, index) => ({
        name,
        responsible: SELLERS[index % SELLERS.length] ?? 'ben',
      })),
      contacts: CLIENTS.map((client, index) => ({
        name: `Buyer of ${client}`,
        company: client,
        responsible: SELLERS[index % SELLERS.length] ?? 'ben',
        fields: { PHONE: `+4722555${String(310 + index)}`, EMAIL: `buyer${index + 1}@example.org` },
      })),
      leads,
      incoming: [
        {
          category: 'forms',
          source: 'Tender portal',
          pipeline: 'Tenders',
          person: 'Ministry of Roads',
          email: 'roads@example.org',
          price: 90_000,
          created: 0.3,
        },
        {
          category: 'forms',
          source: 'Website',
          pipeline: 'New business',
          person: 'Iris Holm',
          phone: '+4722555390',
          created: 1.2,
        },
      ],
      triggers: [
        {
          pipeline: 'New business',
          stage: 'Offer',
          event: 'lead_status_changed',
          action: { type: 'task', text: 'Send the offer' },
        },
        {
          pipeline: 'New business',
          stage: 'Contacted',
          until: 'Offer',
          event: 'chat',
          action: { type: 'tag', tag: 'has written' },
        },
        {
          pipeline: 'Renewals',
          stage: 'Due',
          event: 'lead_added_or_status_changed',
          action: { type: 'change_responsible', user: 'olga' },
        },
        {
          pipeline: 'Tenders',
          stage: 'Announced',
          event: 'lead_added',
          action: { type: 'change_status', stage: 'Papers' },
        },
        {
          pipeline: 'Partners',
          stage: 'Certified',
          event: 'lead_status_changed',
          action: { type: 'webhook', url: 'http://127.0.0.1:8080/certified' },
        },
      ],
    };
  },
};
