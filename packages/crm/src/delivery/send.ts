import type { DeliveryRow } from './outbox.ts';

export interface Answer {
  /** 0 when nobody answered. */
  readonly status: number;
  readonly ms: number;
  /** The first part of the answer, or why there is none. */
  readonly reply: string;
}

/** Kommo waits two seconds for an answer, and five for that of a messenger. */
const TIMEOUT_MS = 2_000;
const CHAT_TIMEOUT_MS = 5_000;
const KEPT_REPLY = 2_000;

/** Sends one request of the outbox. Never rejects. */
export async function send(row: DeliveryRow, mayReach: (url: URL) => boolean): Promise<Answer> {
  const started = performance.now();
  const answer = (status: number, reply: string): Answer => ({
    status,
    ms: Math.round(performance.now() - started),
    reply: reply.slice(0, KEPT_REPLY),
  });
  const url = new URL(row.url);
  const timeout = row.kind === 'chat' ? CHAT_TIMEOUT_MS : TIMEOUT_MS;
  if (!mayReach(url))
    return answer(
      0,
      `Not sent: ${url.hostname} is not this machine. Allow it by --allow-host ${url.hostname}.`,
    );
  try {
    const response = await fetch(url, {
      method: row.method,
      headers: {
        'content-type': row.content_type,
        'user-agent': 'amoCRM-WebHook-client/1.0',
        ...(row.signature === null ? {} : { 'x-signature': row.signature }),
      },
      body: row.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return answer(response.status, await response.text());
  } catch (error) {
    return answer(0, reasonOf(error, timeout));
  }
}

function reasonOf(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `No answer within ${timeout / 1000} seconds`;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? cause.message : String(error);
}

/** Whether an address is the machine itself: the only place that is reached without being asked for. */
export const isLoopback = ({ hostname }: URL): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname);
