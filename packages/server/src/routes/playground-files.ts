import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { Hono } from 'hono';
import { fileReply } from '../http/file-reply.ts';
import { problem } from '../http/problem.ts';
import type { Kit } from '../kit.ts';
import { errorPage } from '../page/error-page.ts';

/** What to do when the pages were never built; only a checkout can be in that state. */
export const NOT_BUILT =
  'The pages of the playground are not built. Run `npm run build` in the root of the checkout.';

/** The inspector and everything that the build of the playground wrote. */
export function playgroundFiles(kit: Kit): Hono {
  const app = new Hono();
  const root = resolve(kit.pages);
  const read = async (path: string): Promise<Buffer | undefined> => {
    const file = resolve(root, path);
    if (!file.startsWith(root + sep)) return undefined;
    return readFile(file).catch(() => undefined);
  };
  app.get('/__kit', (c) => c.redirect('/__kit/'));
  app.get('/__kit/', async (c) => {
    const page = await read('inspector.html');
    return page === undefined
      ? errorPage(503, 'Not built yet', NOT_BUILT)
      : fileReply(c.req.raw, 'inspector.html', page, 'ask');
  });
  app.get('/__kit/:path{.+}', async (c) => {
    const path = c.req.param('path');
    const bytes = await read(path);
    if (bytes === undefined) return problem(404, 'No such file', `The playground has no file ${path}.`);
    // The build puts a hash of the content into the names below assets/.
    return fileReply(c.req.raw, path, bytes, path.startsWith('assets/') ? 'forever' : 'ask');
  });
  return app;
}
