import { Hono } from 'hono';
import { fileReply } from '../http/file-reply.ts';
import { problem } from '../http/problem.ts';
import type { Kit } from '../kit.ts';

/** The widget's files as uploaded, at the addresses that the platform has used over the years. */
export function widgetFiles(kit: Kit): Hono {
  const app = new Hono();
  const serve = (request: Request, code: string, path: string): Response => {
    const widget = kit.shelf.get(code);
    if (widget === undefined) return problem(404, 'No such widget', `No widget ${code} is served here.`);
    // Base address and path are often joined with a slash too many.
    const clean = path.replace(/^\/+/, '').replace(/\/{2,}/g, '/');
    const file = widget.files.get(clean);
    if (file === undefined) {
      return problem(404, 'No such file', `${widget.files.name} has no file ${clean}.`, {
        widget: code,
        path: clean,
      });
    }
    return fileReply(request, clean, file.bytes(), 'ask');
  };
  app.get('/upl/:code/:upload{[0-9]+}/widget/:path{.+}', (c) =>
    serve(c.req.raw, c.req.param('code'), c.req.param('path')),
  );
  app.get('/upl/:code/widget/:path{.+}', (c) => serve(c.req.raw, c.req.param('code'), c.req.param('path')));
  app.all('/widgets/:subdomain/loader/:code/:endpoint{.*}', (c) =>
    problem(
      501,
      'Server part of a widget',
      `The PHP part behind ${c.req.path} ran on the servers of the vendor and is not simulated.`,
    ),
  );
  app.get('/widgets/:code/:path{.+}', (c) => serve(c.req.raw, c.req.param('code'), c.req.param('path')));
  return app;
}
