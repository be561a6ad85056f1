const PART = /YYYY|MM|DD/g;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day in the account's way of writing it; `format` in moment's letters YYYY, MM, DD. */
export function writeDate(day: Date, format: string): string {
  const parts: Record<string, string> = {
    YYYY: String(day.getFullYear()),
    MM: two(day.getMonth() + 1),
    DD: two(day.getDate()),
  };
  return format.replace(PART, (part) => parts[part] ?? part);
}

/** Ways of writing a day that are read whatever the account's own is. */
const OTHER_FORMATS = ['YYYY-MM-DD', 'DD.MM.YYYY'];

/** Reads it back, also from one of the other common ways; nothing where the text is no day. */
export function readDate(text: string, format: string): Date | undefined {
  for (const way of [format, ...OTHER_FORMATS]) {
    const day = readAs(text, way);
    if (day) return day;
  }
  return undefined;
}

function readAs(text: string, format: string): Date | undefined {
  const order = format.match(PART) ?? [];
  const pattern = new RegExp(
    `^\\s*${format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(PART, (part) => `(\\d{1,${part.length}})`)}\\s*$`,
  );
  const found = pattern.exec(text);
  if (!found) return undefined;
  const value = Object.fromEntries(order.map((part, index) => [part, Number(found[index + 1])]));
  const { YYYY = 0, MM = 1, DD = 1 } = value;
  const day = new Date(YYYY, MM - 1, DD);
  return day.getMonth() === MM - 1 && day.getDate() === DD && YYYY > 0 ? day : undefined;
}
