import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { openApiDocument } from '../openapi/document.ts';

/** The OpenAPI document of all routes, its own included. */
export const openApiRoute = (routes: () => readonly Route[]): Route =>
  route({
    method: 'GET',
    path: '/__kit/api/openapi.json',
    section: 'kit',
    summary: 'The OpenAPI 3.1 document',
    access: 'public',
    reply: { kind: 'raw', of: 'document' },
    handle: () => ({ ...ok(openApiDocument(routes())), type: 'application/json' }),
  });
