/** Dates of the account as PHP patterns. The live system offers no other formats through the API. */
export const DATE_FORMATS = {
  date_pattern: 'd.m.Y H:i',
  short_date_pattern: 'd.m.Y',
  short_time_pattern: 'H:i',
  date_format: 'd.m.Y',
  time_format: 'H:i:s',
} as const;

/** The offset of a time zone at a moment, as `+03:00`. Unknown zones count as UTC. */
export function timezoneOffset(timezone: string, unixMs: number): string {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      timeZoneName: 'longOffset',
    }).formatToParts(unixMs);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
  } catch {
    return '+00:00';
  }
}
