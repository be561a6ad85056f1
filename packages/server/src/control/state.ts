import { LANGS } from '@kommo-widget/manifest';
import { Hono } from 'hono';
import type { Kit } from '../kit.ts';
import { apiList } from '../page/card.ts';
import { sights } from '../page/sights.ts';
import { clockState } from './clock.ts';
import { widgetState } from './widgets.ts';

/** `GET /__kit/api/state`: everything that the inspector draws itself from when it opens. */
export function state(kit: Kit): Hono {
  const app = new Hono();
  app.get('/state', async (c) => {
    const { origin } = new URL(c.req.url);
    const users = await apiList<{ id: number; name: string }>(
      kit.crm,
      origin,
      '/api/v4/users?limit=250',
      'users',
    );
    return c.json({
      widgets: kit.shelf.list().map((widget) => widgetState(kit, widget, origin)),
      users: users.map(({ id, name }) => ({ id, name })),
      langs: LANGS,
      scenarios: kit.crm.scenarios,
      scenario: kit.crm.scenario,
      seed: kit.crm.seed,
      clock: clockState(kit.crm.clock),
      pages: await sights(kit.crm, origin),
    });
  });
  return app;
}
