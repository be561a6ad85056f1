import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { call, NotAllowed } from './call.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

async function backend(handler: RequestListener): Promise<URL> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
}

const loopback = (name: string): boolean => name === '127.0.0.1';

it('posts the form and gives the reply back', async () => {
  const target = await backend(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ method: request.method, body }));
  });
  const reply = await call(target, 'a=1', loopback);
  expect(reply.status).toBe(201);
  expect(reply.type).toBe('application/json');
  expect(JSON.parse(new TextDecoder().decode(reply.body))).toEqual({ method: 'POST', body: 'a=1' });
});

it('follows a redirect, but not out of the machine', async () => {
  const target = await backend((_, response) => {
    response.writeHead(302, { location: 'http://outside.example/' }).end();
  });
  await expect(call(target, '', loopback)).rejects.toBeInstanceOf(NotAllowed);
});

it('gives up on a circle of redirects', async () => {
  const target = await backend((_, response) => {
    response.writeHead(302, { location: '/hook' }).end();
  });
  await expect(call(target, '', loopback)).rejects.toThrow('more than 5 redirects');
});
