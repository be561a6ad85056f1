import * as t from '../shape/index.ts';

/** Somebody in a chat: the customer, or a user of the account. */
export const party = t.object({
  id: t.optional(t.string()),
  ref_id: t.optional(t.string()),
  name: t.optional(t.string()),
  avatar: t.optional(t.string()),
  profile: t.optional(t.object({ phone: t.optional(t.string()), email: t.optional(t.string()) })),
  profile_link: t.optional(t.string()),
});
export type Party = t.Infer<typeof party>;

export const MESSAGE_TYPES = [
  'text',
  'picture',
  'video',
  'voice',
  'audio',
  'file',
  'sticker',
  'location',
  'contact',
] as const;

export const message = t.object({
  type: t.choice(MESSAGE_TYPES),
  text: t.optional(t.string({ max: 20_000 })),
  media: t.optional(t.string()),
  file_name: t.optional(t.string()),
  file_size: t.optional(t.int({ min: 0 })),
});
export type Message = t.Infer<typeof message>;

const source = t.optional(t.object({ external_id: t.optional(t.string()) }));

const payload = t.object({
  timestamp: t.optional(t.timestamp()),
  msec_timestamp: t.optional(t.int({ min: 0 })),
  msgid: t.string({ filled: true }),
  conversation_id: t.string({ filled: true }),
  sender: t.optional(party),
  receiver: t.optional(party),
  message,
  silent: t.optional(t.bool()),
  source,
});
export type Payload = t.Infer<typeof payload>;

export const happening = t.object({
  event_type: t.choice(['new_message', 'edit_message']),
  payload,
  account_id: t.optional(t.string()),
});

export const newChat = t.object({
  conversation_id: t.string({ filled: true }),
  user: party,
  source,
});

export const deliveryStatus = t.object({
  msgid: t.optional(t.string()),
  status_code: t.optional(t.int({ min: -1, max: 2 })),
  delivery_status: t.optional(t.int({ min: -1, max: 2 })),
  error_code: t.optional(t.int({ min: 901, max: 905 })),
  error: t.optional(t.string()),
});

export const reaction = t.object({
  conversation_id: t.string({ filled: true }),
  msgid: t.optional(t.string()),
  id: t.optional(t.string()),
  user: t.optional(party),
  type: t.optional(t.choice(['react', 'unreact'])),
  emoji: t.optional(t.string({ max: 32 })),
});

export const typing = t.object({
  conversation_id: t.string({ filled: true }),
  sender: t.optional(party),
});
