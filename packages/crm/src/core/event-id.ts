const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Digits of a number in the alphabet of ULIDs, lower case, filled to a width. */
function digits(value: number, width: number): string {
  let text = '';
  for (let rest = Math.floor(value); text.length < width; rest = Math.floor(rest / 32)) {
    text = `${ALPHABET[rest % 32]}${text}`;
  }
  return text;
}

/**
 * Id of an event: 26 characters, ordered by time and then by number, and the same for the same data. The last ten are
 * a mix of the number, so that ids look as unlike each other as the real ones.
 */
export function eventId(seconds: number, number: number): string {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d) >>> 0;
  const mixedAgain = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0;
  return `${digits(seconds * 1000, 10)}${digits(number, 6)}${digits(mixed, 5)}${digits(mixedAgain, 5)}`;
}
