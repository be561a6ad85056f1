import { Hono } from 'hono';
import type { Core } from '../core/core.ts';
import { withFaults } from '../faults/with-faults.ts';
import { dispatch, type Methods } from './dispatch.ts';
import { Problem } from './problem.ts';
import { errorResponse, htmlPage, markNotSimulated } from './respond.ts';
import type { Method, Route } from './route.ts';

/** The router's notation: `{id}` is a number, another parameter one segment. */
const pattern = (path: string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) =>
    /^(id|\w+_id)$/.test(name) ? `:${name}{[0-9]+}` : `:${name}`,
  );

/** The HTTP surface of a CRM: every route behind one function that never rejects. */
export function createApp(core: Core, routes: readonly Route[]): (request: Request) => Promise<Response> {
  // The core comes with each request: a fault may have set its clock wrong.
  const app = new Hono<{ Bindings: { readonly core: Core } }>({ strict: false });
  for (const [path, methods] of byPath(routes)) {
    app.all(pattern(path), (c) => dispatch(c.env.core, methods, c.req.raw, c.req.param()));
  }
  app.notFound((c) => unknownRoute(c.req.raw));
  app.onError((error) => errorResponse(error));
  return withFaults(core, async (request, core) => app.fetch(request, { core }));
}

/** Paths without parameters come first, so that `leads/unsorted` is not taken for the lead called `unsorted`. */
function byPath(routes: readonly Route[]): ReadonlyMap<string, Methods> {
  const paths = new Map<string, Map<Method, Route>>();
  const sorted = [...routes].sort((a, b) => parameters(a.path) - parameters(b.path));
  for (const route of sorted) {
    const methods = paths.get(route.path) ?? new Map<Method, Route>();
    if (methods.has(route.method)) throw new Error(`route defined twice: ${route.method} ${route.path}`);
    paths.set(route.path, methods.set(route.method, route));
  }
  return paths;
}

const parameters = (path: string): number => path.split('{').length;

function unknownRoute(request: Request): Response {
  const { pathname, href } = new URL(request.url);
  const isOfThePage = /^\/(ajax|private)\//.test(pathname);
  return markNotSimulated(
    isOfThePage ? htmlPage(404) : errorResponse(new Problem(404, `Cannot ${request.method} ${href}!`)),
  );
}
