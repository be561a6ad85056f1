import type { CompanySeed, ContactSeed } from '../scenario.ts';

type Company = readonly [
  name: string,
  city: string,
  phone: string,
  responsible: string,
  segment: string,
  cafes: number,
];

const COMPANY_ROWS: readonly Company[] = [
  ['Bluebird Cafés', 'New York', '+12125550140', 'alex', 'Café', 6],
  ['Harbor Hotel Group', 'Boston', '+16175550141', 'alex', 'Hotel', 3],
  ['Padaria Central', 'São Paulo', '+551135550142', 'maria', 'Café', 12],
  ['Café Mirante', 'Rio de Janeiro', '+552135550143', 'maria', 'Café', 2],
  ['Escritórios Atlântico', 'Lisboa', '+351215550144', 'maria', 'Office', 4],
  ['Hoteles Sol y Mar', 'Valencia', '+34965550145', 'diego', 'Hotel', 9],
  ['Tostadores del Sur', 'Sevilla', '+34955550146', 'diego', 'Retail', 5],
  ['Cafetería La Esquina', 'Ciudad de México', '+525555550147', 'diego', 'Café', 1],
  ['Kahve Durağı', 'İstanbul', '+902125550148', 'elif', 'Café', 14],
  ['Boğaz Otel', 'İstanbul', '+902125550149', 'elif', 'Hotel', 2],
  ['Кофейня «Полдень»', 'Москва', '+74955550150', 'ivan', 'Café', 8],
  ['ООО «Северный офис»', 'Санкт-Петербург', '+78125550151', 'ivan', 'Office', 3],
  ['Kopi Senja', 'Jakarta', '+62215550152', 'alex', 'Café', 7],
  ['Nusantara Office Park', 'Surabaya', '+62315550153', 'alex', 'Office', 2],
  ['Northside Grocers', 'Chicago', '+13125550154', 'alex', 'Retail', 11],
  ['Little Fern Bakery', 'Portland', '+15035550155', 'alex', 'Café', 1],
];

export const COMPANIES: readonly CompanySeed[] = COMPANY_ROWS.map(
  ([name, city, phone, responsible, segment, cafes], index) => ({
    name,
    responsible,
    created: 400 - index * 12,
    updated: 60 - index * 3,
    tags: index % 5 === 0 ? ['key account'] : [],
    fields: {
      PHONE: { value: phone, enum_code: 'WORK' },
      EMAIL: { value: `office${index + 1}@example.org`, enum_code: 'WORK' },
      WEB: `https://company-${index + 1}.example.org`,
      ADDRESS: city,
      Segment: segment,
      'Number of cafés': cafes,
    },
  }),
);

type Person = readonly [
  name: string,
  position: string,
  company: string | undefined,
  phone: string,
  language: string,
];

const PEOPLE_ROWS: readonly Person[] = [
  ['Grace Miller', 'Owner', 'Bluebird Cafés', '+12125550160', 'English'],
  ['Noah Bennett', 'Purchasing manager', 'Bluebird Cafés', '+12125550161', 'English'],
  ['Olivia Carter', 'General manager', 'Harbor Hotel Group', '+16175550162', 'English'],
  ['Ana Souza', 'Diretora', 'Padaria Central', '+5511955550163', 'Português'],
  ['João Pereira', 'Comprador', 'Padaria Central', '+5511955550164', 'Português'],
  ['Luísa Almeida', 'Proprietária', 'Café Mirante', '+5521955550165', 'Português'],
  ['Tiago Santos', 'Gerente', 'Escritórios Atlântico', '+351915550166', 'Português'],
  ['Carmen Ruiz', 'Directora de compras', 'Hoteles Sol y Mar', '+34655550167', 'Español'],
  ['Javier Ortega', 'Jefe de cocina', 'Hoteles Sol y Mar', '+34655550168', 'Español'],
  ['Lucía Morales', 'Socia', 'Tostadores del Sur', '+34655550169', 'Español'],
  ['Miguel Ángel Torres', 'Dueño', 'Cafetería La Esquina', '+525555550170', 'Español'],
  ['Ayşe Yılmaz', 'Genel müdür', 'Kahve Durağı', '+905325550171', 'Türkçe'],
  ['Mehmet Demir', 'Satın alma', 'Kahve Durağı', '+905325550172', 'Türkçe'],
  ['Zeynep Şahin', 'İşletme müdürü', 'Boğaz Otel', '+905325550173', 'Türkçe'],
  ['Анна Смирнова', 'Владелица', 'Кофейня «Полдень»', '+79165550174', 'Русский'],
  ['Дмитрий Волков', 'Управляющий', 'Кофейня «Полдень»', '+79165550175', 'Русский'],
  ['Ольга Кузнецова', 'Офис-менеджер', 'ООО «Северный офис»', '+79215550176', 'Русский'],
  ['Budi Santoso', 'Pemilik', 'Kopi Senja', '+628125550177', 'Bahasa Indonesia'],
  ['Siti Rahma', 'Manajer pembelian', 'Kopi Senja', '+628125550178', 'Bahasa Indonesia'],
  ['Agus Wijaya', 'Manajer gedung', 'Nusantara Office Park', '+628135550179', 'Bahasa Indonesia'],
  ['Emily Chen', 'Category buyer', 'Northside Grocers', '+13125550180', 'English'],
  ['Daniel Brooks', 'Store director', 'Northside Grocers', '+13125550181', 'English'],
  ['Hannah Fern', 'Baker and owner', 'Little Fern Bakery', '+15035550182', 'English'],
  ['Peter Novak', 'Consultant', undefined, '+12065550183', 'English'],
  ['Sofia Rossi', 'Architect', undefined, '+390255550184', 'English'],
  ['Rafael Lima', 'Barista', undefined, '+5511955550185', 'Português'],
  ['Elena García', 'Periodista', undefined, '+34655550186', 'Español'],
  ['Can Aydın', 'Danışman', undefined, '+905325550187', 'Türkçe'],
  ['Мария Иванова', 'Бариста', undefined, '+79165550188', 'Русский'],
  ['Dewi Anggraini', 'Konsultan', undefined, '+628125550189', 'Bahasa Indonesia'],
];

const RESPONSIBLE: Readonly<Record<string, string>> = {
  English: 'alex',
  Português: 'maria',
  Español: 'diego',
  Türkçe: 'elif',
  Русский: 'ivan',
  'Bahasa Indonesia': 'alex',
};

const DAY = 86_400;
/** Days from today on which the first people have their birthdays; the others follow through the year. */
const BIRTHDAYS = [0, 1, 3, 7, 0, 14];

/** The date of a birth whose anniversary is that many days from today. */
function birthday(today: number, days: number, age: number): number {
  const next = new Date((today + days * DAY) * 1000);
  return Date.UTC(next.getUTCFullYear() - age, next.getUTCMonth(), next.getUTCDate()) / 1000;
}

const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

export const contacts = (today: number): readonly ContactSeed[] =>
  PEOPLE_ROWS.map(([name, position, company, phone, language], index) => ({
    name,
    ...(company === undefined ? {} : { company }),
    responsible: RESPONSIBLE[language] ?? 'alex',
    created: 300 - index * 7,
    updated: 45 - index,
    tags: [...(index % 4 === 0 ? ['VIP'] : []), ...(company === undefined ? ['partner'] : [])],
    fields: {
      POSITION: position,
      PHONE: [
        { value: phone, enum_code: 'MOB' },
        ...(index % 3 === 0 ? [{ value: `${phone.slice(0, -2)}99`, enum_code: 'WORK' }] : []),
      ],
      EMAIL: { value: `person${index + 1}@example.net`, enum_code: 'WORK' },
      LANGUAGE: language,
      'Cups a day': (index % 5) + 1,
      Newsletter: index % 2 === 0,
      'Role in the decision': pick(['Decides', 'Advises', 'Uses'], index),
      'Met at':
        index % 3 === 0
          ? ['Trade fair', 'Website']
          : [pick(['Website', 'Recommendation', 'Cold call'], index)],
      'Customer since': today - (900 - index * 20) * DAY,
      'Best time to call': pick(['Morning', 'Afternoon', 'Evening'], index),
      Birthday: birthday(today, BIRTHDAYS[index] ?? 20 + index * 11, 24 + (index % 30)),
      ...(index % 6 === 0 ? { About: 'Prefers short calls and long coffees.' } : {}),
      ...(index % 7 === 0 ? { 'Street address': `${index + 10} Market Street` } : {}),
    },
  }));

/** Who stands for which company: what the deals are made of. */
export const PEOPLE: readonly {
  readonly name: string;
  readonly company: string | undefined;
  readonly responsible: string;
}[] = PEOPLE_ROWS.map(([name, , company, , language]) => ({
  name,
  company,
  responsible: RESPONSIBLE[language] ?? 'alex',
}));

/** Phone of a person, for calls. */
export const phoneOf = (name: string): string => PEOPLE_ROWS.find((row) => row[0] === name)?.[3] ?? '';
