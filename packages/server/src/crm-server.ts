import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Credentials, type CrmOptions, createCrm } from '@kommo-widget/crm';
import { Hono } from 'hono';
import { clock } from './control/clock.ts';
import { data } from './control/data.ts';
import { guard } from './guard/guard.ts';
import { isLoopback, namesFor, withAccountNames } from './guard/names.ts';
import { answerOfCrm } from './http/answer-of-crm.ts';
import { closeServer, listen } from './listen.ts';
import { allowed } from './proxy/allowed.ts';

export interface CrmServerOptions {
  readonly port?: number;
  readonly host?: string;
  /** Answer over https, with a certificate made on the spot. */
  readonly tls?: boolean;
  readonly crm?: CrmOptions;
  /** Hosts outside of this machine that webhooks and bots may call. */
  readonly allowHosts?: readonly string[];
  /** Nothing else runs in this process: the global `Request` and `Response` may be replaced by quicker ones. */
  readonly ownProcess?: boolean;
}

export interface RunningCrm {
  /** Base address, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly credentials: Credentials;
  /** With TLS: a file with the certificate to trust, as PEM; removed on close. */
  readonly ca?: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const CERTIFIED = ['localhost', '*.kommo.localhost', '*.kommo.com', '*.amocrm.com', '*.amocrm.ru'];

/**
 * Starts the CRM alone, for a back end or an API client.
 *
 * @throws KitError when the port is taken, the scenario is not known, the file is in use, …
 */
export async function startCrmServer(options: CrmServerOptions = {}): Promise<RunningCrm> {
  const host = options.host ?? LOOPBACK;
  const mayCall = allowed(options.allowHosts ?? []);
  const crm = await createCrm({ mayReach: (url) => mayCall(url.hostname), ...options.crm });
  let port = 0;
  const app = new Hono()
    .use(guard(withAccountNames(namesFor(host, () => port))))
    .route('/__kit/api', clock({ crm }))
    .route('/__kit/api', data({ crm }))
    .all('*', (c) => answerOfCrm(crm, c));
  const trust = options.tls === true ? await certify(host) : undefined;
  const server = await listen({
    fetch: app.fetch,
    host,
    port: options.port,
    ownProcess: options.ownProcess,
    ...(trust === undefined ? {} : { certificate: trust.certificate }),
  }).catch((error) => {
    crm.close();
    trust?.remove();
    throw error;
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: `${trust === undefined ? 'http' : 'https'}://${host === '0.0.0.0' ? LOOPBACK : host}:${port}`,
    port,
    credentials: crm.credentials,
    ...(trust === undefined ? {} : { ca: trust.file }),
    async close() {
      await closeServer(server);
      crm.close();
      trust?.remove();
    },
  };
}

async function certify(host: string) {
  // Loaded when asked for: few need it, and it is big.
  const { makeCertificate } = await import('./tls/certificate.ts');
  const extra = isLoopback(host) ? [] : [host];
  const certificate = makeCertificate([...CERTIFIED, ...extra], ['127.0.0.1', '::1']);
  const folder = mkdtempSync(join(tmpdir(), 'kommo-widget-ca-'));
  const file = join(folder, 'ca.pem');
  writeFileSync(file, certificate.cert);
  return { certificate, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
