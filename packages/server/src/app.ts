import { isKitError } from '@kommo-widget/manifest';
import { type Context, Hono } from 'hono';
import { control } from './control/index.ts';
import { guard } from './guard/guard.ts';
import { problem } from './http/problem.ts';
import type { Kit } from './kit.ts';
import { errorPage } from './page/error-page.ts';
import { crmRoutes } from './routes/crm.ts';
import { pictures } from './routes/pictures.ts';
import { playgroundFiles } from './routes/playground-files.ts';
import { proxy } from './routes/proxy.ts';
import { stage } from './routes/stage.ts';
import { widgetFiles } from './routes/widget-files.ts';

const wantsPage = (c: Context): boolean => (c.req.header('accept') ?? '').includes('text/html');

/** The one origin of docs/architecture.md: stage, inspector, widget files, CRM, proxy and control. */
export function createApp(kit: Kit): Hono {
  const app = new Hono();
  app.use(guard(kit.names));
  app.route('/__kit/api', control(kit));
  for (const part of [playgroundFiles, widgetFiles, pictures, proxy, crmRoutes, stage]) {
    app.route('/', part(kit));
  }
  app.notFound((c) =>
    problem(404, 'Not simulated', `The kit has nothing at ${c.req.method} ${c.req.path}.`, {
      host_gap: { kind: 'route', name: `${c.req.method} ${c.req.path}` },
    }),
  );
  app.onError((error, c) => {
    const [status, title] = isKitError(error) ? [400, error.message] : [500, 'A bug of the kit'];
    const detail = isKitError(error) ? (error.hint ?? '') : (error.stack ?? String(error));
    return wantsPage(c) ? errorPage(status, title, detail) : problem(status, title, detail);
  });
  return app;
}
