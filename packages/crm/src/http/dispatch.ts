import { authenticate, type Identity } from '../auth/authenticate.ts';
import type { Core } from '../core/core.ts';
import { inUnit, reading } from '../core/unit.ts';
import { tooManyRequests } from '../faults/answer.ts';
import { ROBOT } from '../users/user.ts';
import type { RawBody } from './body.ts';
import { forbidden, Problem } from './problem.ts';
import { parseQuery } from './query.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';
import { errorResponse, htmlPage, toResponse, writtenDown } from './respond.ts';
import type { Ctx, Method, Route } from './route.ts';

export type Methods = ReadonlyMap<Method, Route>;

/**
 * Answers one request of a known path. Checks come in the order of the reference (section 2.3), so that the first
 * thing that is wrong is what the caller hears of: token, subscription, method, rights, body, its values, the rules.
 */
export async function dispatch(
  core: Core,
  methods: Methods,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Response> {
  try {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: allowed(methods) });
    // A HEAD is a GET of whose answer the server sends the head alone.
    const route = methods.get((request.method === 'HEAD' ? 'GET' : request.method) as Method);
    const isPublic =
      [...methods.values()].every((each) => each.access === 'public') || route?.access === 'public';
    const identity = isPublic ? undefined : authenticate(core, request.headers);
    if (!isPublic && identity === undefined) throw new Problem(401, 'Invalid user name or password');
    if (identity && !isPaid(core)) throw new Problem(402, 'Payment required');
    if (identity?.clientId !== undefined) {
      const verdict = core.limiter.count(request.headers.get('authorization') ?? '', core.clock.now());
      if (verdict === 'blocked') return htmlPage(403);
      if (verdict === 'refused') throw tooManyRequests();
    }
    // A known route called by a wrong method answers with nothing at all.
    if (!route) return new Response(null, { status: 405, headers: allowed(methods) });
    if (identity) checkRights(route, identity);
    route.requires?.(core, identity?.user ?? ROBOT);
    const raw = route.body ? await readBody(request, route.body.contentType) : undefined;
    const reply = answer(core, route, request, params, identity, raw);
    return toResponse(reply.later ? await reply.later() : reply);
  } catch (error) {
    return errorResponse(error);
  }
}

function answer(
  core: Core,
  route: Route,
  request: Request,
  params: Readonly<Record<string, string>>,
  identity: Identity | undefined,
  raw: RawBody | undefined,
): Reply {
  const url = new URL(request.url);
  core.reachedAt(url.origin);
  const input = raw && route.body ? route.body.read(raw) : undefined;
  const place = {
    url,
    origin: url.origin,
    path: url.pathname.replace(/(?<=.)\/$/, ''),
    query: parseQuery(url.search),
    method: route.method,
    params,
    headers: request.headers,
    clientId: identity?.clientId,
  };
  const user = identity?.user ?? ROBOT;
  const run = (ctx: Ctx): Reply => route.handle(ctx, input as never);
  if (route.isSteady) {
    const key = `${user.id} ${identity?.clientId ?? ''} ${url.href}`;
    const read = (): Reply => writtenDown(run({ ...reading(core, user), ...place }));
    return core.reads.get(key, read, weightOf);
  }
  if (route.method === 'GET' || route.isOutside) return run({ ...reading(core, user), ...place });
  return inUnit(core, user, (unit) => run({ ...unit, ...place }));
}

const weightOf = ({ body }: Reply): number => 1_000 + (body instanceof Uint8Array ? body.length : 0);

function checkRights(route: Route, identity: Identity): void {
  if (!identity.scopes.includes(route.scope ?? 'crm'))
    throw forbidden("Client doesn't have the required scope");
  if (route.access === 'admin' && !identity.user.isAdmin) throw forbidden();
}

/** What may be asked of a path, for whoever asks first. No foreign page is let in: Kommo's API knows no CORS. */
const allowed = (methods: Methods) => ({
  allow: [...methods.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '),
});

function isPaid(core: Core): boolean {
  const till = core.cache.get('paid_till', () =>
    core.db.value<number | null>('SELECT paid_till FROM account'),
  );
  return till === null || till === undefined || till > core.clock.seconds();
}
