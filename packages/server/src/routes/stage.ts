import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { isForeign } from '../guard/guard.ts';
import type { Kit } from '../kit.ts';
import { BILLING, billingText } from '../page/billing.ts';
import { firstCard } from '../page/card.ts';
import { readContext, rememberContext } from '../page/context.ts';
import { errorPage } from '../page/error-page.ts';
import { inlineJson } from '../page/inline-json.ts';
import { isStagePath } from '../page/stage-paths.ts';
import { NOT_BUILT } from './playground-files.ts';

/** Where the build of the playground leaves room for the boot data. */
const BOOT_MARK = '<!--kit:boot-->';

/** The pages of the simulated UI: one HTML for all paths, with what the page needs to start inlined. */
export function stage(kit: Kit): Hono {
  const app = new Hono();
  app.get('/', async (c) => c.redirect(await firstCard(kit.crm, new URL(c.req.url).origin)));
  app.get('*', async (c, next) => {
    if (!isStagePath(c.req.path, c.req.raw.headers)) return next();
    return page(kit, c);
  });
  return app;
}

async function page(kit: Kit, c: Context): Promise<Response> {
  const html = await readFile(join(kit.pages, 'stage.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return errorPage(503, 'Not built yet', NOT_BUILT);
  const context = readContext(c);
  if (context.scenario !== undefined && context.scenario !== kit.crm.scenario) {
    // A link on a foreign site may lead here, but it shall not replace anybody's data.
    if (!isForeign(c.req.raw.headers, kit.names)) kit.crm.reset(context.scenario);
  }
  const boot = kit.crm.boot({
    origin: new URL(c.req.url).origin,
    ...(context.userId === undefined ? {} : { userId: context.userId }),
    ...(context.lang === undefined ? {} : { lang: context.lang }),
    ...(context.theme === undefined ? {} : { theme: context.theme }),
  });
  rememberContext(c, context, kit.crm.session(context.userId));
  c.header('cache-control', 'no-store');
  const script = `<script id="kit-boot" type="application/json">${inlineJson(boot)}</script>`;
  const more = c.req.path.startsWith(BILLING) ? billingText(boot) : '';
  return c.html(html.replace(BOOT_MARK, () => script + more));
}
