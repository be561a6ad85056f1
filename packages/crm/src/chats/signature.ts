import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** How long a signed request is good. */
const VALID_MS = 15 * 60_000;

export interface Signed {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export const hmac = (secret: string, text: string | Uint8Array): string =>
  createHmac('sha1', secret).update(text).digest('hex');

/** What is wrong about the signature of a request; nothing when it is right. `now`: moments that count as now. */
export function signatureFlaw(request: Signed, secret: string, now: readonly number[]): string | undefined {
  const { headers, url, method, bytes } = request;
  const date = headers.get('date') ?? '';
  const sent = Date.parse(date);
  if (Number.isNaN(sent)) return 'The header Date is missing or no date of RFC 2822';
  if (!now.some((moment) => Math.abs(moment - sent) <= VALID_MS)) return 'The date is older than 15 minutes';
  const md5 = headers.get('content-md5') ?? '';
  if (md5.toLowerCase() !== createHash('md5').update(bytes).digest('hex')) {
    return 'The header Content-MD5 does not fit the body';
  }
  const given = Buffer.from((headers.get('x-signature') ?? '').toLowerCase());
  const type = headers.get('content-type') ?? '';
  const fits = [url.pathname, url.pathname + url.search].some((path) => {
    const expected = Buffer.from(hmac(secret, [method, md5, type, date, path].join('\n')));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  return fits ? undefined : 'The signature does not fit';
}
