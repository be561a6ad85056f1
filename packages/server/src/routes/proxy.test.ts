import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startKit } from '../../tests/support/kit.ts';

const post = (form: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(form),
  headers,
});

async function backend(): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk)).on('end', () => response.end(`got ${body}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

it('passes a call on to this machine', async () => {
  const { ask } = await startKit();
  const reply = await ask('/private/widget/proxy.php', post({ target: await backend(), 'data[a]': '1' }));
  expect([reply.status, await reply.text()]).toEqual([200, 'got a=1']);
});

it('keeps a call to another machine in, and on record', async () => {
  const { ask, json } = await startKit();
  const reply = await ask('/private/widget/proxy.php', post({ target: 'https://api.example.com/x' }));
  expect(reply.status).toBe(502);
  expect(await reply.json()).toMatchObject({
    detail: expect.stringContaining('--allow-host api.example.com'),
  });
  expect(await json('/__kit/api/outside')).toMatchObject([
    { url: 'https://api.example.com/x', allowed: false },
  ]);
});

it('fails with words where nobody answers', async () => {
  const { ask } = await startKit();
  const reply = await ask('/private/widget/proxy.php', post({ target: 'http://127.0.0.1:1/' }));
  expect(await reply.json()).toMatchObject({
    status: 502,
    detail: expect.stringContaining('127.0.0.1 did not answer'),
  });
});

it.each(['', 'ftp://example.com/', 'file:///etc/passwd', 'nonsense'])(
  'refuses the target "%s"',
  async (target) => {
    const { ask } = await startKit();
    expect((await ask('/private/widget/proxy.php', post({ target }))).status).toBe(400);
  },
);

it('is for our own pages only', async () => {
  const { ask } = await startKit();
  const foreign = post({ target: await backend() }, { origin: 'http://attacker.example' });
  expect((await ask('/private/widget/proxy.php', foreign)).status).toBe(403);
});
