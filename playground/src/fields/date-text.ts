import { boot } from '../stage/host.ts';
import { asRecord, asText } from '../stage/unknown.ts';

/** Whether values of that type of field carry a time of day. */
export const withTime = (type: string): boolean => type === 'date_time';

const PARTS = /DD|MM|YYYY|HH|mm/g;

/** Pattern of the account's dates in moment's letters: `DD.MM.YYYY`, `MM/DD/YYYY`. */
export function datePattern(): string {
  const date = asRecord(asRecord(asRecord(boot().system).format).date);
  const pattern = asText(date.date);
  return /DD/.test(pattern) && /MM/.test(pattern) && /YYYY/.test(pattern) ? pattern : 'DD.MM.YYYY';
}

/** Unix seconds as the account writes them in an input. */
export function formatInput(seconds: number, time: boolean, pattern = datePattern()): string {
  const date = new Date(seconds * 1000);
  const parts: Readonly<Record<string, number>> = {
    DD: date.getDate(),
    MM: date.getMonth() + 1,
    YYYY: date.getFullYear(),
    HH: date.getHours(),
    mm: date.getMinutes(),
  };
  return (time ? `${pattern} HH:mm` : pattern).replace(PARTS, (part) =>
    String(parts[part]).padStart(part.length, '0'),
  );
}

/** Unix seconds of a text in the account's pattern; nothing when it is empty or no such date exists. */
export function parseInput(text: string, time: boolean, pattern = datePattern()): number | undefined {
  const order: readonly string[] = pattern.match(PARTS) ?? [];
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const at = (part: string): number => numbers[order.indexOf(part)] ?? Number.NaN;
  const [hours = 0, minutes = 0] = time ? numbers.slice(3) : [];
  const date = new Date(at('YYYY'), at('MM') - 1, at('DD'), hours, minutes);
  return date.getDate() === at('DD') && date.getMonth() === at('MM') - 1
    ? Math.floor(date.getTime() / 1000)
    : undefined;
}
