import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { Problem } from './problem.ts';
import type { Reply } from './reply.ts';

const HAL = 'application/hal+json';
/** Exactly this, without a charset: a client compares the whole header. */
const PROBLEM = 'application/problem+json';

export function toResponse(reply: Reply): Response {
  const { status, body } = reply;
  if (body === undefined) return new Response(null, { status, headers: { ...reply.headers } });
  const headers = { ...reply.headers, 'content-type': reply.type ?? HAL };
  const isPlain = typeof body === 'string' || body instanceof Uint8Array;
  return new Response(isPlain ? (body as string) : JSON.stringify(body), { status, headers });
}

/** A reply whose body is written down already, to be sent more than once. */
export const writtenDown = (reply: Reply): Reply =>
  reply.body === undefined || reply.later
    ? reply
    : { type: HAL, ...reply, body: Buffer.from(JSON.stringify(reply.body)) };

/** Whatever was thrown, as a reply: a documented problem, or a 500 without a stack trace. */
export function errorResponse(error: unknown): Response {
  if (error instanceof Problem) {
    const response = toResponse({ status: error.status, type: PROBLEM, body: error.body() });
    return error.status === 501 ? markNotSimulated(response) : response;
  }
  const storage = storageProblem(error);
  if (storage) return errorResponse(storage);
  const detail = error instanceof Error ? error.message : String(error);
  const body = { title: 'ErrInternalServer', status: 500, detail, trace_id: randomUUID() };
  return toResponse({ status: 500, type: PROBLEM, body });
}

const STORAGE: readonly (readonly [code: string, words: string])[] = [
  ['SQLITE_FULL', 'The disk is full'],
  ['SQLITE_READONLY', 'The file of the data may not be written'],
  ['SQLITE_IOERR', 'The disk of the data has a fault'],
];

/** Where the data cannot be kept, nothing of the request is: the state is that of before. */
function storageProblem(error: unknown): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = STORAGE.find(([start]) => code.startsWith(start))?.[1];
  return words === undefined ? undefined : new Problem(507, `${words}; nothing of this request was kept`);
}

/** What a web server in front of the CRM answers by itself. */
export function htmlPage(status: number): Response {
  const title = `${status} ${STATUS_CODES[status] ?? 'Error'}`;
  const page = `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`;
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Tells the simulated page, which reports it, that no route stands behind this reply; clients need not mind. */
export function markNotSimulated(response: Response): Response {
  response.headers.set('x-kit-not-simulated', '1');
  return response;
}
