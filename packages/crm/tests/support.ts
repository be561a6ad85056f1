import { createCrm } from '../src/create-crm.ts';
import type { Crm, CrmOptions } from '../src/crm.ts';
import { fixedClock } from '../src/time/clock.ts';

export const ORIGIN = 'https://demo.kommo.com';
/** Noon of 2026-03-10, UTC. */
export const NOON = Date.UTC(2026, 2, 10, 12);

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  /** The body as JSON; tests say what they expect of it. */
  // biome-ignore lint/suspicious/noExplicitAny: replies are what is under test
  readonly body: any;
}

export interface Client {
  readonly crm: Crm;
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
  readonly patch: (path: string, body?: unknown) => Promise<Answer>;
  readonly delete: (path: string, body?: unknown) => Promise<Answer>;
  /** A form with PHP brackets, as the page sends it. */
  readonly form: (path: string, text: string) => Promise<Answer>;
}

/** A CRM of its own for each test: `empty` unless asked, its clock standing at {@link NOON}. */
export function open(options: CrmOptions = {}): Client {
  return client(createCrm({ scenario: 'empty', clock: fixedClock(NOON), ...options }));
}

/** Calls as the admin's long-lived token; `headers` may say otherwise. */
export function client(crm: Crm): Client {
  const call: Client['call'] = async (method, path, body, headers) => {
    const isText = typeof body === 'string';
    const response = await crm.fetch(
      new Request(`${ORIGIN}${path}`, {
        method,
        headers: { authorization: `Bearer ${crm.credentials.token}`, ...headers },
        ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const type = response.headers.get('content-type');
    return {
      status: response.status,
      type,
      text,
      body: type?.includes('json') && text !== '' ? JSON.parse(text) : undefined,
    };
  };
  return {
    crm,
    call,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: (path, body) => call('DELETE', path, body),
    form: (path, text) => call('POST', path, text, { 'content-type': 'application/x-www-form-urlencoded' }),
  };
}
