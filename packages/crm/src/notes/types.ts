import * as t from '../shape/index.ts';

/** Params of each type that clients may write (reference: api-v4, section 12.3). */
const PARAMS: Readonly<Record<string, t.Shape<unknown>>> = {
  common: t.object({ text: t.string({ filled: true }) }),
  call_in: call(),
  call_out: call(),
  service_message: service(),
  extended_service_message: service(),
  message_cashier: t.object({ status: t.choice(['created', 'shown', 'canceled']), text: t.string() }),
  geolocation: t.object({
    text: t.string(),
    address: t.string(),
    longitude: t.string(),
    latitude: t.string(),
  }),
  sms_in: sms(),
  sms_out: sms(),
  attachment: t.object({
    version_uuid: t.optional(t.string()),
    file_uuid: t.optional(t.string()),
    file_name: t.optional(t.string()),
  }),
  invoice_paid: paid(),
  bill_paid: paid(),
};

function call(): t.Shape<unknown> {
  return t.object({
    uniq: t.optional(t.string()),
    duration: t.int({ min: 0 }),
    source: t.string({ filled: true }),
    link: t.optional(t.string()),
    phone: t.optional(t.string()),
    call_responsible: t.optional(t.either(t.string(), t.int())),
    call_result: t.optional(t.string()),
    call_status: t.optional(t.either(t.int(), t.string())),
  });
}

function service(): t.Shape<unknown> {
  return t.object({ service: t.string(), text: t.string() });
}

function sms(): t.Shape<unknown> {
  return t.object({ text: t.string(), phone: t.string() }, { strict: true });
}

function paid(): t.Shape<unknown> {
  return t.object({ service: t.string(), text: t.string(), icon_url: t.optional(t.string()) });
}

export const WRITABLE_TYPES = Object.keys(PARAMS);

/** Types that only the system writes. */
export const SYSTEM_TYPES = [
  'amomail_message',
  'site_visit',
  'targeting_in',
  'targeting_out',
  'transaction',
  'zoom_meeting',
  'dropbox_attachment',
  'link_followed',
  'ai_result',
  'chat',
];

/** Findings about the params of a note of that type. */
export function checkParams(type: string, params: unknown): readonly t.Issue[] {
  const shape = PARAMS[type];
  if (!shape) return [t.issue('NotSupportedChoice', 'note_type')];
  if (params === undefined || params === null) return [t.issue('FieldMissing', 'params')];
  const issues: t.Issue[] = [];
  shape.check(params, 'params', (found) => issues.push(found));
  return issues;
}

/** The event that a note of a type leaves on the timeline. */
const EVENTS: Readonly<Record<string, string>> = {
  common: 'common_note_added',
  attachment: 'attachment_note_added',
  call_in: 'incoming_call',
  call_out: 'outgoing_call',
  sms_in: 'incoming_sms',
  sms_out: 'outgoing_sms',
  geolocation: 'geo_note_added',
  service_message: 'service_note_added',
  extended_service_message: 'service_note_added',
  invoice_paid: 'service_note_added',
  bill_paid: 'service_note_added',
  message_cashier: 'message_to_cashier_note_added',
  site_visit: 'site_visit_note_added',
  targeting_in: 'targeting_in_note_added',
  targeting_out: 'targeting_out_note_added',
  transaction: 'transaction_added',
};

export const eventOfNote = (type: string): string => EVENTS[type] ?? 'service_note_added';
