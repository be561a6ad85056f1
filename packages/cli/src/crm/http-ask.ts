import { readFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Ask, RawReply } from '@kommo-widget/crm';
import { KitError } from '@kommo-widget/manifest';

export interface AskOptions {
  readonly from: URL;
  readonly token: string;
  /** A file with certificates to trust besides the usual ones, as PEM. */
  readonly ca?: string;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
}

/** Replies of a structure are small; what is bigger is no account. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Asks an account with a token. Redirects are not followed, so the token goes to that host alone. */
export function httpAsk({ from, token, ca, timeout }: AskOptions): Ask {
  const trusted = ca === undefined ? {} : { ca: readFileSync(ca) };
  const send = from.protocol === 'https:' ? tlsRequest : plainRequest;
  return (path) =>
    new Promise<RawReply>((resolve, reject) => {
      const fail = (reason: string, cause?: unknown): void => {
        sent.destroy();
        reject(unreachable(from, reason, cause));
      };
      const sent = send(
        new URL(path, from),
        { ...trusted, headers: { authorization: `Bearer ${token}`, accept: 'application/json' } },
        (reply) => {
          const chunks: Buffer[] = [];
          let size = 0;
          reply.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > MOST_BYTES) fail('the answer does not end');
            else chunks.push(chunk);
          });
          reply.on('error', (error) => fail(reasonOf(error), error));
          reply.on('end', () => {
            clearTimeout(timer);
            const headers = reply.headers as RawReply['headers'];
            resolve({ status: reply.statusCode ?? 0, headers, text: Buffer.concat(chunks).toString('utf8') });
          });
        },
      );
      const timer = setTimeout(() => fail(`no answer within ${timeout / 1000} seconds`), timeout);
      sent.on('error', (error) => {
        clearTimeout(timer);
        fail(reasonOf(error), error);
      });
      sent.end();
    });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be looked up',
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection was dropped',
  ETIMEDOUT: 'no connection in time',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself; name the file to trust with --ca',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted; name the file to trust with --ca',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted; name the file to trust with --ca',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  CERT_HAS_EXPIRED: 'its certificate has run out',
};

function reasonOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}

const unreachable = (from: URL, reason: string, cause?: unknown): KitError =>
  new KitError('pull-unreachable', `${from.origin} cannot be asked: ${reason}.`, {
    hint: 'Check the address and the network; then try again.',
    ...(cause === undefined ? {} : { cause }),
  });
