import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import qs from 'qs';

/** One request that reached the receiver: its body decoded as PHP would, and the headers it came with. */
export interface Received {
  // biome-ignore lint/suspicious/noExplicitAny: deliveries are what is under test
  readonly body: any;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  readonly close: () => void;
}

/** A server that keeps what it is sent, and answers with the codes given, the last one for good. */
export async function receiver(...codes: readonly number[]): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      received.push({ body: qs.parse(text, { depth: 10 }), text, headers: request.headers });
      response.statusCode = codes[Math.min(received.length, codes.length) - 1] ?? 200;
      response.end('ok');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { url, received, close: () => server.close() };
}
