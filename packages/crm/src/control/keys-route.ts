import { randomBytes } from 'node:crypto';
import { credentialsOf, issueCode } from '../auth/integration.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { usersById } from '../users/user.ts';

/** What the window of an integration's settings shows an administrator: its keys, and who let it into the account. */
export const keysRoute: Route = route({
  method: 'GET',
  path: '/__kit/api/keys',
  section: 'kit',
  summary: 'The keys of the integration, for administrators',
  access: 'admin',
  reply: { kind: 'raw', of: 'keys' },
  handle: (ctx) => {
    const fresh = (clientId: string) =>
      issueCode(ctx, clientId, ctx.user.id, randomBytes(32).toString('hex'));
    const { client_id, client_secret, code } = credentialsOf(ctx.core, fresh);
    return ok({ keys: { client_id, client_secret, code }, users: grantedBy(ctx, client_id) });
  },
});

function grantedBy(ctx: Ctx, clientId: string): { id: number; name: string }[] {
  const users = usersById(ctx.core);
  const rows = ctx.db.all<{ user_id: number }>(
    "SELECT DISTINCT user_id FROM token WHERE client_id = ? AND kind <> 'code' ORDER BY user_id",
    clientId,
  );
  return rows.map(({ user_id: id }) => ({ id, name: users.get(id)?.name ?? String(id) }));
}
