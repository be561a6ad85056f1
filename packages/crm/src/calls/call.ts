import * as t from '../shape/index.ts';

/** A call as telephony reports it (reference: api-v4, section 15). */
export const callItem = t.object({
  direction: t.choice(['inbound', 'outbound']),
  phone: t.string({ filled: true }),
  duration: t.int({ min: 0 }),
  source: t.string({ filled: true }),
  uniq: t.optional(t.string()),
  link: t.optional(t.string()),
  call_result: t.optional(t.string()),
  call_status: t.optional(t.int({ min: 1, max: 7 })),
  call_responsible: t.optional(t.either(t.string(), t.int())),
  responsible_user_id: t.optional(t.int()),
  created_by: t.optional(t.int()),
  updated_by: t.optional(t.int()),
  created_at: t.optional(t.timestamp()),
  updated_at: t.optional(t.timestamp()),
  request_id: t.optional(t.anything()),
});

export type CallItem = t.Infer<typeof callItem>;
