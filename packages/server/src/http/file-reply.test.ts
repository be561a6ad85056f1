import { expect, it } from 'vitest';
import { fileReply } from './file-reply.ts';

const bytes = new TextEncoder().encode('define([])');
const ask = (headers: Record<string, string> = {}): Request => new Request('http://x/script.js', { headers });

it('gives type, tag and content', async () => {
  const reply = fileReply(ask(), 'script.js', bytes, 'ask');
  expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(reply.headers.get('cache-control')).toBe('no-cache');
  expect(await reply.text()).toBe('define([])');
});

it('answers 304 to who has it, and anew when it changed', () => {
  const tag = fileReply(ask(), 'script.js', bytes, 'ask').headers.get('etag') ?? '';
  expect(fileReply(ask({ 'if-none-match': tag }), 'script.js', bytes, 'ask').status).toBe(304);
  const changed = new TextEncoder().encode('define([1])');
  expect(fileReply(ask({ 'if-none-match': tag }), 'script.js', changed, 'ask').status).toBe(200);
});

it.each([
  ['a.twig', 'text/plain; charset=utf-8'],
  ['LOGO.PNG', 'image/png'],
  ['data.bin2', 'application/octet-stream'],
])('knows the type of %s', (path, type) => {
  expect(fileReply(ask(), path, bytes, 'forever').headers.get('content-type')).toBe(type);
});
