import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { expect, it, onTestFinished } from 'vitest';
import { startCrmServer } from './crm-server.ts';

it('answers an API client over http', async () => {
  const crm = await startCrmServer({ port: 0 });
  onTestFinished(() => crm.close());
  const headers = { authorization: `Bearer ${crm.credentials.token}` };
  expect((await fetch(`${crm.url}/api/v4/account`, { headers })).status).toBe(200);
  expect((await fetch(`${crm.url}/leads/detail/1`, { headers })).status).toBe(404);
});

it('answers over https to who trusts its certificate, also under the name of an account', async () => {
  const crm = await startCrmServer({ port: 0, tls: true });
  onTestFinished(() => crm.close());
  const ca = readFileSync(crm.ca ?? '', 'utf8');
  const status = await new Promise((resolve, reject) => {
    const options = {
      ca,
      servername: 'demo.kommo.com',
      headers: { host: 'demo.kommo.com', authorization: `Bearer ${crm.credentials.token}` },
    };
    get(`${crm.url}/api/v4/account`, options, (reply) => resolve(reply.statusCode)).on('error', reject);
  });
  expect(status).toBe(200);
});
