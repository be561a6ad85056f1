/** What is sent out, and by whose wish. */
export type DeliveryKind = 'webhook' | 'dp' | 'dp_widget' | 'salesbot' | 'chat';

const MINUTE = 60;

/** Seconds after which the second, third … attempt follows (reference: api-v4, section 16.3). */
const WAITS = [5 * MINUTE, 15 * MINUTE, 15 * MINUTE, 60 * MINUTE];

/** From the fourth attempt on only errors of the server are tried again. */
const FIRST_STRICT_ATTEMPT = 4;

/** The Digital Pipeline tries four times within an hour, whatever the answer (reference: api-v4, section 18.1). */
const MOST_OF_PIPELINE = 4;

export const isOfPipeline = (kind: DeliveryKind): boolean => kind === 'dp' || kind === 'dp_widget';

/** Whether an answer counts as delivered. 0 stands for no answer. */
export const isDelivered = (status: number): boolean => status >= 100 && status < 300;

/**
 * Seconds to wait after an attempt (counted from 1) before the next one; nothing when it was the last. Bots are not
 * asked again: their next step belongs to the conversation, not to a queue. Messengers are told once.
 */
export function waitAfter(kind: DeliveryKind, attempt: number, status: number): number | undefined {
  if (kind === 'salesbot' || kind === 'chat' || isDelivered(status)) return undefined;
  if (isOfPipeline(kind)) return attempt < MOST_OF_PIPELINE ? WAITS[attempt - 1] : undefined;
  const isServerError = status === 499 || (status >= 500 && status < 600);
  if (attempt + 1 >= FIRST_STRICT_ATTEMPT && !isServerError) return undefined;
  return WAITS[attempt - 1];
}
