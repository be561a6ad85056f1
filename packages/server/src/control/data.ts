import { Hono } from 'hono';
import { problem } from '../http/problem.ts';
import type { Kit } from '../kit.ts';
import { jsonBody } from './json-body.ts';

/** `POST /__kit/api/reset {scenario?, seed?}` and `POST /__kit/api/scenario {name, seed?}`: the data of the account. */
export function data(kit: Pick<Kit, 'crm'>): Hono {
  const app = new Hono();
  const reset = (scenario: unknown, seed: unknown): Response => {
    if (scenario !== undefined && typeof scenario !== 'string') {
      return problem(400, 'No such scenario', 'The name of a scenario is a text.');
    }
    if (seed !== undefined && !Number.isSafeInteger(seed)) {
      return problem(400, 'No such seed', 'A seed is a whole number.');
    }
    kit.crm.reset(scenario, typeof seed === 'number' ? seed : undefined);
    return Response.json({ scenario: kit.crm.scenario, seed: kit.crm.seed });
  };
  app.post('/reset', async (c) => {
    const body = await jsonBody(c.req.raw);
    return reset(body.scenario, body.seed);
  });
  app.post('/scenario', async (c) => {
    const body = await jsonBody(c.req.raw);
    return reset(body.name, body.seed);
  });
  return app;
}
