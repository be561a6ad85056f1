import type { Lang } from '@kommo-widget/manifest';

/** `APP.system.format.date`: patterns of moment, by the language of the UI. */
const DATES: Readonly<
  Record<Lang, { readonly date: string; readonly short: string; readonly time: string }>
> = {
  en: { date: 'MM/DD/YYYY', short: 'MM/DD', time: 'h:mm A' },
  es: { date: 'DD.MM.YYYY', short: 'DD.MM', time: 'HH:mm' },
  pt: { date: 'DD.MM.YYYY', short: 'DD.MM', time: 'HH:mm' },
  tr: { date: 'DD.MM.YYYY', short: 'DD.MM', time: 'HH:mm' },
  id: { date: 'DD.MM.YYYY', short: 'DD.MM', time: 'HH:mm' },
  ru: { date: 'DD.MM.YYYY', short: 'DD.MM', time: 'HH:mm' },
};

export function systemOf(lang: Lang, timezone: string, origin: string): Readonly<Record<string, unknown>> {
  const { date, short, time } = DATES[lang];
  return {
    timezone,
    server: origin,
    top_level_domain: new URL(origin).hostname.split('.').at(-1),
    format: {
      date: {
        full: `${date} ${time}`,
        date,
        time,
        date_short: short,
        calendar: date,
        calendar_no_year: short,
      },
    },
  };
}
