import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Amo } from '@shevernitskiy/amo';
import forge from 'node-forge';
import { createCrm } from '../../src/create-crm.ts';
import type { Crm } from '../../src/crm.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { NOON } from '../support.ts';

/** A reply, or a part of one: replies are what is under test. */
// biome-ignore lint/suspicious/noExplicitAny: the client's own types differ from what it sends and gets
export type Json = any;

export interface OverTls {
  readonly crm: Crm;
  readonly amo: Json;
  /** Host and port, as the client takes them. */
  readonly host: string;
  readonly close: () => Promise<void>;
}

/** The client as npm has it, talking to a CRM over TLS on a port of its own. */
export async function openAmo(scenario = 'small-sales-team'): Promise<OverTls> {
  const crm = createCrm({ scenario, clock: fixedClock(NOON) });
  const server = createServer(certificate(), getRequestListener(crm.fetch));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // Read by Node at every connection; the certificate is made here and of nobody else's.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { token, client_id, client_secret, redirect_uri } = crm.credentials;
  const amo = new Amo(
    host,
    {
      token_type: 'Bearer',
      access_token: token,
      refresh_token: '',
      expires_in: 86_400,
      expires_at: Date.now() + 86_400_000,
      client_id,
      client_secret,
      redirect_uri,
    },
    { request_delay: 0 },
  );
  return { crm, amo, host, close: () => close(server, crm) };
}

async function close(server: Server, crm: Crm): Promise<void> {
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  crm.close();
}

function certificate(): { readonly key: string; readonly cert: string } {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(
    pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  );
  made.serialNumber = '01';
  made.validity.notBefore = new Date(Date.now() - 3_600_000);
  made.validity.notAfter = new Date(Date.now() + 3_600_000);
  const name = [{ name: 'commonName', value: 'localhost' }];
  made.setSubject(name);
  made.setIssuer(name);
  made.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }]);
  made.sign(forge.pki.privateKeyFromPem(key), forge.md.sha256.create());
  const cert = forge.pki.certificateToPem(made);
  return { key, cert: new X509Certificate(cert).toString() };
}

/** The first of a list that must have one. */
export const one = (list: Json): Json => {
  const [first] = list ?? [];
  if (first === undefined) throw new Error('nothing there');
  return first;
};
