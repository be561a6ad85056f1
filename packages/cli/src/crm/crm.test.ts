import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fakeIo } from '../../tests/support/fake-io.ts';
import { runCli } from '../run.ts';

it('prints one line of JSON with all that a client needs', async () => {
  const io = fakeIo();
  const ended = runCli(['crm', '--port', '0', '--json'], io);
  const ready = JSON.parse(await io.printed('\n'));
  expect(Object.keys(ready)).toEqual(['url', 'token', 'client_id', 'client_secret', 'redirect_uri', 'code']);
  const reply = await fetch(`${ready.url}/api/v4/account`, {
    headers: { authorization: `Bearer ${ready.token}` },
  });
  expect(reply.status).toBe(200);
  io.interrupt();
  expect(await ended).toBe(0);
});

it('names the certificate to trust, and takes it away at the end', async () => {
  const io = fakeIo();
  const ended = runCli(['crm', '--port', '0', '--json', '--tls'], io);
  const { url, ca } = JSON.parse(await io.printed('\n'));
  expect(url).toMatch(/^https:/);
  expect(existsSync(ca)).toBe(true);
  io.interrupt();
  await ended;
  expect(existsSync(ca)).toBe(false);
});

it('shows a person the same in words', async () => {
  const io = fakeIo();
  const ended = runCli(['crm', '--port', '0'], io);
  expect(await io.printed('code')).toMatch(/mock CRM is ready[\s\S]*client_secret/);
  io.interrupt();
  await ended;
});
