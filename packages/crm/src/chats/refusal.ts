import type { Reply } from '../http/reply.ts';
import type { Issue } from '../shape/index.ts';

/** The service of chats has its own words for what is wrong. */
const CODES = {
  invalid_request: [400, 1, 'The request is wrong'],
  invalid_signature: [403, 7, 'The signature is wrong'],
  not_found: [404, 4, 'Not found'],
} as const;

export type RefusalType = keyof typeof CODES;

export function refusal(type: RefusalType, description?: string): Reply {
  const [status, error_code, text] = CODES[type];
  return {
    status,
    type: 'application/json',
    body: { status: 0, error_code, error_type: type.toUpperCase(), error_description: description ?? text },
  };
}

export const invalid = ([first]: readonly Issue[]): Reply =>
  refusal('invalid_request', first ? `${first.path}: ${first.detail}` : undefined);
