import type { CallSeed, ContactSeed, IncomingSeed, LeadSeed, Scenario } from './scenario.ts';

const MANAGERS = ['nora', 'pedro', 'leyla', 'sergey'] as const;

const people = [
  ['Harper Quinn', '+14155550120', '+14155550121'],
  ['Ethan Wells', '+14155550122', '+14155550123'],
  ['Camila Duarte', '+5511945550124', '+551135550125'],
  ['Bruno Rocha', '+5521945550126', '+552135550127'],
  ['Lucía Herrero', '+34655550128', '+34915550129'],
  ['Pablo Iglesias', '+34655550130', '+34935550131'],
  ['Selin Arslan', '+905325550132', '+902125550133'],
  ['Kerem Polat', '+905325550134', '+902165550135'],
  ['Вера Соколова', '+79165550136', '+74955550137'],
  ['Олег Морозов', '+79165550138', '+78125550139'],
  ['Rina Kusuma', '+628125550140', '+62215550141'],
  ['Jonas Weber', '+491605550142', '+49305550143'],
] as const;

/** A clinic that lives on the phone: everybody has an extension, most contacts two numbers, calls of every outcome. */
export const telephony: Scenario = {
  name: 'telephony',
  title: 'Telephony: calls of every outcome',
  data: (random) => {
    const call = (phone: string, days: number): CallSeed => {
      const isMissed = random.chance(0.25);
      return {
        direction: random.chance(0.6) ? 'inbound' : 'outbound',
        phone,
        duration: isMissed ? 0 : random.int(15, 900),
        by: random.pick(MANAGERS),
        days,
        ...(isMissed ? {} : { link: `https://recordings.example.com/${random.hex(12)}.mp3` }),
      };
    };
    const contacts = people.map(
      ([name, mobile, work], index): ContactSeed => ({
        name,
        responsible: MANAGERS[index % MANAGERS.length] ?? 'nora',
        created: 120 - index * 6,
        ...(index % 4 === 0 ? { company: 'Lakeside Insurance' } : {}),
        fields: {
          PHONE: [
            { value: mobile, enum_code: 'MOB' },
            { value: work, enum_code: 'WORK' },
            // The same number written in another way, as people write it.
            ...(index % 3 === 0 ? [{ value: `8 (800) 555-01-${20 + index}`, enum_code: 'OTHER' }] : []),
          ],
          EMAIL: { value: `patient${index + 1}@example.net`, enum_code: 'PRIV' },
          'Call back at': index % 2 === 0 ? 'Morning' : 'Evening',
        },
        calls: Array.from({ length: random.int(1, 4) }, (_, at) =>
          call(random.chance(0.7) ? mobile : work, 2 + at * 3),
        ),
      }),
    );
    const leads = people.flatMap(([name, mobile], index): readonly LeadSeed[] => {
      // One has two open leads, one has none: where a call belongs is then not plain.
      const count = index === 1 ? 2 : index === 2 ? 0 : 1;
      return Array.from({ length: count }, (_, at) => ({
        name: `${random.pick(['Check-up', 'Dental care', 'Physiotherapy'])} for ${name}${at === 0 ? '' : ', second visit'}`,
        stage: index % 5 === 4 ? 'Closed - won' : random.pick(['First call', 'Appointment', 'Reminder']),
        price: random.int(4, 60) * 10,
        responsible: MANAGERS[index % MANAGERS.length] ?? 'nora',
        contacts: [name],
        source: 'hotline',
        created: 20 - at,
        updated: 2,
        fields: { 'Calls so far': random.int(1, 6) },
        calls: [call(mobile, 1.5)],
      }));
    });
    const incoming = ['+14155550199', '+5511945550198', '+905325550197'].map(
      (phone, index): IncomingSeed => ({
        category: 'sip',
        source: 'Hotline',
        phone,
        person: index === 0 ? 'Unknown caller' : phone,
        duration: index === 1 ? 0 : 95,
        created: 0.1 + index / 10,
        ...(index === 1 ? {} : { link: `https://recordings.example.com/${random.hex(12)}.mp3` }),
      }),
    );
    return {
      account: { name: 'Lakeside Clinic' },
      groups: ['Reception', 'Call centre'],
      users: [
        { name: 'Nora Hayes', email: 'nora@example.com', is_admin: true, group: 'Reception', phone: '101' },
        { name: 'Pedro Nunes', email: 'pedro@example.com', lang: 'pt', group: 'Call centre', phone: '102' },
        { name: 'Leyla Demirel', email: 'leyla@example.com', lang: 'tr', group: 'Call centre', phone: '103' },
        {
          name: 'Sergey Ilyin',
          email: 'sergey@example.com',
          lang: 'ru',
          group: 'Call centre',
          phone: '+79165550104',
        },
        {
          name: 'Away Today',
          email: 'away@example.com',
          group: 'Call centre',
          is_active: false,
          phone: '105',
        },
        { name: 'Without Phone', email: 'mute@example.com', group: 'Reception' },
      ],
      pipelines: [{ name: 'Appointments', stages: ['First call', 'Appointment', 'Reminder'] }],
      fields: {
        leads: [{ name: 'Calls so far', type: 'numeric', code: 'CALLS' }],
        contacts: [{ name: 'Call back at', type: 'select', enums: ['Morning', 'Evening'] }],
      },
      sources: [
        { name: 'Hotline', external_id: 'hotline' },
        { name: 'Advertising number', external_id: 'ads-number' },
      ],
      companies: [
        { name: 'Lakeside Insurance', fields: { PHONE: { value: '+14155550110', enum_code: 'WORK' } } },
      ],
      contacts,
      leads,
      incoming,
      tasks: [
        { text: 'Call back: missed call', contact: 'Ethan Wells', responsible: 'pedro', due: -0.2 },
        { text: 'Call back: missed call', contact: 'Selin Arslan', responsible: 'leyla', due: 0.5 },
      ],
      // A missed call of a lead becomes a task.
      triggers: [
        {
          pipeline: 'Appointments',
          stage: 'First call',
          event: 'call_in',
          action: { type: 'task', text: 'Answer the call' },
        },
      ],
    };
  },
};
