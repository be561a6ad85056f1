import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startCrmServer } from '@kommo-widget/server';
import { expect, it, onTestFinished } from 'vitest';
import { type FakeIo, fakeIo } from '../../tests/support/fake-io.ts';
import { runCli } from '../run.ts';

const second = async (options: Parameters<typeof startCrmServer>[0]) => {
  const server = await startCrmServer({ port: 0, ...options });
  onTestFinished(() => server.close());
  return server;
};

const pulled = async (args: readonly string[], token: string): Promise<FakeIo & { code: number }> => {
  const io = fakeIo({ env: { KOMMO_TOKEN: token } });
  const code = await runCli(['crm', 'pull', ...args], io);
  expect(io.stdout() + io.stderr(), 'a token is printed nowhere').not.toContain(token);
  return { ...io, code };
};

it('copies an account over TLS, and a kit starts with the copy', async () => {
  const account = await second({ tls: true, crm: { scenario: 'multi-pipeline' } });
  const { token } = account.credentials;
  const io = await pulled(
    ['--from', account.url, '--ca', String(account.ca), '--out', 'copy.json', '--json'],
    token,
  );
  expect(io.code).toBe(0);
  expect(JSON.parse(io.stdout())).toMatchObject({
    out: 'copy.json',
    pipelines: 5,
    users: 7,
    roles: 3,
    left_out: [],
  });
  const file = join(io.cwd, 'copy.json');
  expect(readFileSync(file, 'utf8')).not.toContain(token);

  const copy = await second({ crm: { scenario: file } });
  const pipelines = async ({ url, credentials }: Awaited<ReturnType<typeof second>>, host: string) => {
    const headers = { authorization: `Bearer ${credentials.token}` };
    const reply = await fetch(`${url}/api/v4/leads/pipelines`, { headers });
    return (await reply.text()).replaceAll(host, '');
  };
  const original = await second({ crm: { scenario: 'multi-pipeline' } });
  expect(await pipelines(copy, copy.url)).toBe(await pipelines(original, original.url));

  const again = fakeIo({ cwd: io.cwd, env: { KOMMO_TOKEN: token } });
  const args = ['crm', 'pull', '--from', account.url, '--ca', String(account.ca), '--out', 'copy.json'];
  expect(await runCli(args, again)).toBe(2);
  expect(again.stderr()).toContain('file-exists');
});

it('says what is wrong with the way there', async () => {
  const account = await second({ tls: true });
  const untrusted = await pulled(['--from', account.url], 'some-token');
  expect(untrusted.code).toBe(2);
  expect(untrusted.stderr()).toMatch(/pull-unreachable.*certificate is (not trusted|signed by itself).*--ca/);

  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    mute.closeAllConnections();
    mute.close();
  });
  const { port } = mute.address() as AddressInfo;
  const late = await pulled(['--from', `http://127.0.0.1:${port}`, '--timeout', '1'], 'some-token');
  expect(late.stderr()).toContain('no answer within 1 seconds');

  const wrong = await pulled(['--from', account.url, '--ca', String(account.ca)], 'another-token');
  expect(wrong.stderr()).toMatch(/pull-refused.*does not take the token: 401/);
});

it.each([
  [['--from', 'http://example.com'], 'token', /must be an https address/],
  [['--from', 'kommo'], 'token', /is no address/],
  [['--from', 'https://example.kommo.com'], '', /There is no token/],
  [['--from', 'https://example.kommo.com', '--ca', 'none.pem'], 'token', /There is no none\.pem/],
])('refuses %j', async (args, token, reason) => {
  const io = fakeIo({ env: { KOMMO_TOKEN: token } });
  expect(await runCli(['crm', 'pull', ...args], io)).toBe(2);
  expect(io.stderr()).toMatch(reason);
});
