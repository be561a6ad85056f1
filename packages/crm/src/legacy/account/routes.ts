import { ok } from '../../http/reply.ts';
import { type Route, route } from '../../http/route.ts';
import { withOf } from '../../list/list.ts';
import { respond } from '../respond.ts';
import { currentAccount } from './private.ts';
import { accountV2 } from './v2.ts';

export const oldAccountRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/private/api/v2/json/accounts/current',
    section: '4.2',
    summary: 'The account with all its directories (API before version 2)',
    reply: { kind: 'raw', of: 'account' },
    handle: (ctx) => respond(ctx, { account: currentAccount(ctx, ctx.origin) }),
  }),
  route({
    method: 'GET',
    path: '/api/v2/account',
    section: '4.2',
    summary: 'The account with the directories that `with` names (old API)',
    query: { with: ['custom_fields', 'users', 'pipelines', 'groups', 'note_types', 'task_types'] },
    reply: { kind: 'raw', of: 'account' },
    handle: (ctx) => ok(accountV2(ctx, withOf(ctx.query))),
  }),
];
