import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCrm, startCrmServer } from '../src/crm-server.ts';

let crm: RunningCrm;
const sockets: Socket[] = [];

beforeAll(async () => {
  crm = await startCrmServer({ port: 0, crm: { scenario: 'empty' } });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await crm.close();
});

/** A connection of its own; a reset by the server is an end like any other. */
function dial(): Socket {
  const socket = connect(crm.port, '127.0.0.1');
  socket.on('error', () => {});
  sockets.push(socket);
  return socket;
}

/** Everything that comes back until the server ends the connection, or until the text is as asked. */
function heard(socket: Socket, enough: (text: string) => boolean = () => false): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      text += chunk;
      if (enough(text)) resolve(text);
    });
    socket.on('close', () => resolve(text));
  });
}

const say = (text: string): Promise<string> => {
  const socket = dial();
  socket.write(text);
  return heard(socket);
};

const request = (path: string, headers: readonly string[] = [], method = 'GET'): string =>
  [
    `${method} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${crm.port}`,
    `Authorization: Bearer ${crm.credentials.token}`,
    ...headers,
    '',
    '',
  ].join('\r\n');

const alive = async (): Promise<number> => {
  const headers = { authorization: `Bearer ${crm.credentials.token}` };
  return (await fetch(`${crm.url}/api/v4/account`, { headers })).status;
};

describe('whatever comes over the wire', () => {
  it.each<[string, () => string, RegExp]>([
    ['no HTTP at all', () => 'SSH-2.0-OpenSSH_9.6\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['bytes of TLS', () => '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a request without a host', () => 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'a foreign host',
      () => 'GET /api/v4/leads HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 421 /,
    ],
    [
      'a foreign host in the target',
      () =>
        'GET http://evil.example/api/v4/leads HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 4\d\d /,
    ],
    [
      'a foreign origin that writes',
      () =>
        request(
          '/api/v4/leads',
          ['Origin: https://evil.example', 'Content-Length: 0', 'Connection: close'],
          'POST',
        ),
      /^HTTP\/1\.1 403 /,
    ],
    ['headers without an end', () => request('/', [`X-Long: ${'x'.repeat(40_000)}`]), /^HTTP\/1\.1 431 /],
    [
      'two lengths',
      () => request('/api/v4/leads', ['Content-Length: 2', 'Content-Length: 3'], 'POST'),
      /^HTTP\/1\.1 400 /,
    ],
    [
      'a length beside chunks',
      () =>
        `${request('/api/v4/leads', ['Content-Length: 2', 'Transfer-Encoding: chunked'], 'POST')}0\r\n\r\n`,
      /^HTTP\/1\.1 400 /,
    ],
    [
      'a chunk of no size',
      () => `${request('/api/v4/leads', ['Transfer-Encoding: chunked'], 'POST')}zz\r\n`,
      /400 Bad Request/,
    ],
    [
      'a method that nobody knows',
      () => request('/api/v4/leads', ['Connection: close'], 'BREW'),
      /^HTTP\/1\.1 400 /,
    ],
    [
      'a target of broken percents',
      () => request('/api/v4/leads/%E0%A4%A?x=%', ['Connection: close']),
      /^HTTP\/1\.1 4\d\d /,
    ],
    [
      'a body that says it is too large',
      () => request('/api/v4/leads', ['Content-Length: 99999999', 'Connection: close'], 'POST'),
      /^HTTP\/1\.1 413 /,
    ],
  ])('%s is refused in words', async (_, text, answer) => {
    expect(await say(text())).toMatch(answer);
    expect(await alive()).toBe(200);
  });

  it('a body of chunks without an end is cut off', async () => {
    const socket = dial();
    const answer = heard(socket, (text) => text.includes('\r\n\r\n'));
    socket.write(request('/api/v4/leads', ['Transfer-Encoding: chunked'], 'POST'));
    const chunk = `100000\r\n${' '.repeat(0x10_0000)}\r\n`;
    for (let megabytes = 0; megabytes < 40 && !socket.destroyed; megabytes++)
      await new Promise<void>((done) => socket.write(chunk, () => done()));
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(await alive()).toBe(200);
  });

  it('requests in a row on one connection are answered in their order', async () => {
    const socket = dial();
    const paths = ['/api/v4/leads/pipelines', '/api/v4/leads/999', '/api/v4/nothing'];
    socket.write(
      paths.map((path) => request(path)).join('') + request('/api/v4/account', ['Connection: close']),
    );
    const text = await heard(socket);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(
      ['200', '204', '404', '200'].map((code) => `HTTP/1.1 ${code}`),
    );
  });

  it('a body is asked for where the client waits to be asked', async () => {
    const socket = dial();
    const answer = heard(socket, (text) => text.includes('request_id'));
    const body = '[{"name":"Waited"}]';
    socket.write(
      request('/api/v4/leads', [`Content-Length: ${body.length}`, 'Expect: 100-continue'], 'POST'),
    );
    await heard(socket, (text) => text.startsWith('HTTP/1.1 100 '));
    socket.write(body);
    expect(await answer).toContain('HTTP/1.1 200 ');
  });

  it('halves of requests keep nobody waiting, sent slowly or broken off', async () => {
    const half = request('/api/v4/leads', ['Content-Length: 500'], 'POST');
    for (let index = 0; index < 50; index++) {
      const socket = dial();
      socket.write(index % 2 === 0 ? half.slice(0, 40 + index) : `${half}[{"name":"Half"},`);
      if (index % 5 === 0) socket.destroy();
    }
    expect(await alive()).toBe(200);
    const headers = { authorization: `Bearer ${crm.credentials.token}` };
    const found = await fetch(`${crm.url}/api/v4/leads?query=Half`, { headers });
    expect(found.status).toBe(204);
  });
});
