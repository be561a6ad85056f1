import { Hono } from 'hono';
import { answerOfCrm } from '../http/answer-of-crm.ts';
import type { Kit } from '../kit.ts';

/** Everything that the account itself answers. */
const PATHS = [
  '/api/*',
  '/oauth',
  '/oauth/*',
  '/oauth2/*',
  '/ajax/*',
  '/private/*',
  '/v1.0/*',
  '/v2/origin/*',
  '/v3/*',
  // Short links.
  '/s/*',
] as const;

/** Hands requests to the mock CRM and keeps a record of them for the inspector. */
export function crmRoutes(kit: Kit): Hono {
  const app = new Hono();
  app.on(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], [...PATHS], async (c) => {
    const started = performance.now();
    const reply = await answerOfCrm(kit.crm, c);
    const { pathname, search } = new URL(c.req.url);
    kit.requests.add({
      at: Date.now(),
      method: c.req.method,
      url: pathname + search,
      status: reply.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
    });
    return reply;
  });
  return app;
}
