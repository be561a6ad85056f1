/** Numbers of note types in the old API, in webhooks and in the page (reference: api-v4, section 12.3). */
export const NOTE_NUMBERS: Readonly<Record<string, number>> = {
  lead_created: 1,
  contact_created: 2,
  lead_status_changed: 3,
  common: 4,
  attachment: 5,
  call: 6,
  call_in: 10,
  call_out: 11,
  company_created: 12,
  task_result: 13,
  amomail_message: 15,
  geolocation: 17,
  service_message: 25,
  message_cashier: 26,
  sms_in: 102,
  sms_out: 103,
  extended_service_message: 105,
};

/** The number of a type; what has none counts as a service message. */
export const noteNumber = (type: string): number => NOTE_NUMBERS[type] ?? 25;

/** The type behind a number of the old API. */
export const noteTypeOf = (number: number): string =>
  Object.entries(NOTE_NUMBERS).find(([, known]) => known === number)?.[0] ?? 'common';
