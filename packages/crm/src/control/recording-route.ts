import { notFound } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { recordingOf } from './recording.ts';

/** Address of the recording of a simulated call of so many seconds. */
export const recordingPath = (seconds: number): string => `/__kit/api/recordings/${seconds}.wav`;

/** Players ask for parts: a server of recordings must answer them (`Accept-Ranges: bytes`). */
export const recordingRoute: Route = route({
  method: 'GET',
  path: '/__kit/api/recordings/{file}',
  section: 'kit',
  summary: 'The recording of a simulated call, whole or in part',
  access: 'public',
  reply: { kind: 'raw', of: 'audio' },
  handle: (ctx) => {
    const [, seconds] = /^(\d+)\.wav$/.exec(ctx.params.file ?? '') ?? [];
    if (seconds === undefined) throw notFound();
    return part(recordingOf(Number(seconds)), ctx.headers.get('range'));
  },
});

function part(bytes: Uint8Array, range: string | null): Reply {
  const headers = { 'accept-ranges': 'bytes' };
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return { status: 200, body: bytes, type: 'audio/wav', headers };
  const first = from === '' ? Math.max(bytes.length - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  const whole = `/${bytes.length}`;
  if (first > last) return { status: 416, headers: { ...headers, 'content-range': `bytes *${whole}` } };
  return {
    status: 206,
    body: bytes.slice(first, last + 1),
    type: 'audio/wav',
    headers: { ...headers, 'content-range': `bytes ${first}-${last}${whole}` },
  };
}
