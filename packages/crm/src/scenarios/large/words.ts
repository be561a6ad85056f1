// Capital letters are ASCII throughout: SQLite lowers no others.

export const GROUPS = ['Inbound', 'Outbound', 'Key accounts', 'Support'];

/** The first is the admin. */
export const USERS = [
  'Alex Morgan',
  'Maria Oliveira',
  'Diego Vargas',
  'Elif Kaya',
  'Ivan Petrov',
  'Putri Lestari',
  'Grace Miller',
  'Paulo Pereira',
  'Carmen Ruiz',
  'Mehmet Demir',
  'Anna Smirnova',
  'Budi Santoso',
];

export const MODES = ['Road', 'Sea', 'Air', 'Rail', 'Courier'];

const FIRST_NAMES = [
  'Olivia',
  'Liam',
  'Sofia',
  'Mateo',
  'Beatriz',
  'Rafael',
  'Zeynep',
  'Emir',
  'Daria',
  'Maxim',
  'Siti',
];
const LAST_NAMES = [
  'Bennett',
  'Carter',
  'Navarro',
  'Ramírez',
  'Almeida',
  'Teixeira',
  'Yıldız',
  'Koç',
  'Orlova',
  'Wijaya',
];
const CITIES = [
  'Lisbon',
  'Valencia',
  'Istanbul',
  'Jakarta',
  'Boston',
  'São Paulo',
  'Hamburg',
  'Genoa',
  'Izmir',
  'Santos',
];
const TRADES = [
  'Ceramics',
  'Foods',
  'Furniture',
  'Machinery',
  'Optics',
  'Paper',
  'Seeds',
  'Steel',
  'Textiles',
  'Toys',
  'Wines',
];

const pairs = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`));

export const PEOPLE = pairs(FIRST_NAMES, LAST_NAMES);
export const FIRMS = pairs(CITIES, TRADES);
export const GOODS = pairs(TRADES, [
  'to Lisbon',
  'to Genoa',
  'to Boston',
  'to Santos',
  'to Izmir',
  'to Jakarta',
]);
