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
  { method: 'POST', path: '/ajax/v2/talks', why: 'superseded by GET /api/v4/talks' },
  { method: 'POST', path: '/ajax/v2/messages/processing', why: 'its reply is nowhere described' },
  {
    method: 'POST',
    path: '/ajax/merge/leads/info',
    why: 'what the window of doubles compares is nowhere described',
  },
  {
    method: 'POST',
    path: '/ajax/merge/contacts/info',
    why: 'what the window of doubles compares is nowhere described',
  },
  {
    method: 'POST',
    path: '/ajax/v1/multiactions/set',
    why: 'actions over many cards have routes of their own',
  },
  { method: 'POST', path: '/private/api/v2/json/fields/set', why: 'superseded by POST /api/v2/fields' },
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
