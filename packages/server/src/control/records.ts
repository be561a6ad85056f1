import { Hono } from 'hono';
import type { Kit } from '../kit.ts';

/** `GET /__kit/api/requests` and `/outside`: what the CRM was asked, and what wanted to leave the machine. */
export function records(kit: Kit): Hono {
  const app = new Hono();
  app.get('/requests', (c) => c.json(kit.requests.list()));
  app.delete('/requests', (c) => {
    kit.requests.clear();
    return c.body(null, 204);
  });
  app.get('/outside', (c) => c.json(kit.outside.list()));
  return app;
}
