import { Problem } from './problem.ts';
import { type Method, type Route, route } from './route.ts';

interface Left {
  readonly method: Method;
  readonly path: string;
  /** Why there is nothing to answer. */
  readonly why: string;
}

/**
 * Routes that integrations are known to call and that are not simulated. They answer a problem that names them, so that
 * nobody takes them for a mistake of his own; the table of coverage lists them.
 */
const LEFT: readonly Left[] = [
  { method: 'GET', path: '/v3/inbox/list', why: 'the inbox of the page is not part of the API' },
  { method: 'GET', path: '/v3/inbox/{id}', why: 'the inbox of the page is not part of the API' },
  { method: 'GET', path: '/ajax/v2_5/tasks', why: 'superseded by GET /api/v4/tasks' },
  { method: 'POST', path: '/ajax/v2_5/tasks', why: 'superseded by POST /api/v4/tasks' },
  { method: 'PATCH', path: '/ajax/v4/sources/{id}', why: 'superseded by PATCH /api/v4/sources/{id}' },
  { method: 'POST', path: '/ajax/v2/multiple/leads/chat_send', why: 'mass messages leave the account' },
];

export const outOfScopeRoutes: readonly Route[] = LEFT.map(({ method, path, why }) =>
  route({
    method,
    path,
    section: '28',
    summary: `Not simulated: ${why}`,
    reply: { kind: 'empty', status: 501 },
    handle: (ctx) => {
      throw new Problem(501, `${ctx.method} ${ctx.path} is not simulated: ${why}`);
    },
  }),
);
