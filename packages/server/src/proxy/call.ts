const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;

export interface ProxyReply {
  readonly status: number;
  readonly type: string;
  readonly body: ArrayBuffer;
}

/** A call was refused because its host is not allowed; `url` is the one that was (redirects count). */
export class NotAllowed extends Error {
  readonly url: URL;
  constructor(url: URL) {
    super(`${url.hostname} is not allowed`);
    this.url = url;
  }
}

/** POSTs a form to the target and follows redirects, each checked like the first address. */
export async function call(
  target: URL,
  body: string,
  mayCall: (hostname: string) => boolean,
): Promise<ProxyReply> {
  let url = target;
  let init: RequestInit = {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
  };
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    if (!mayCall(url.hostname)) throw new NotAllowed(url);
    const reply = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const next = reply.headers.get('location');
    if (next === null || reply.status < 300 || reply.status > 399) {
      return {
        status: reply.status,
        type: reply.headers.get('content-type') ?? 'text/html; charset=utf-8',
        body: await reply.arrayBuffer(),
      };
    }
    url = new URL(next, url);
    if (reply.status !== 307 && reply.status !== 308) init = { method: 'GET' };
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}
