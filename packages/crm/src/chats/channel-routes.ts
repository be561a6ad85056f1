import { accountOf } from '../account/account.ts';
import { noContent } from '../http/reply.ts';
import type { Route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { channelOf, channelView } from './channel.ts';
import { chatRoute, json } from './chat-route.ts';
import { refusal } from './refusal.ts';

const connection = t.object({
  account_id: t.string({ filled: true }),
  title: t.optional(t.string()),
  hook_api_version: t.optional(t.string()),
  is_time_window_disabled: t.optional(t.bool()),
  // The live service knows it from the registration of the channel; the kit has no such place.
  hook_url: t.optional(t.url()),
});

export const channelRoutes: readonly Route[] = [
  chatRoute(
    {
      method: 'POST',
      path: '/{channel}/connect',
      summary: 'Connect a channel to the account',
      of: 'channel',
      body: connection,
    },
    (ctx, item) => {
      const { amojo_id: account } = accountOf(ctx.core);
      if (item.account_id !== account) return refusal('not_found', `There is no account ${item.account_id}`);
      const channel = ctx.params.channel ?? '';
      const row = {
        scope_id: `${channel}_${account}`,
        channel_id: channel,
        account_id: account,
        title: item.title ?? 'Chat',
        hook_api_version: item.hook_api_version ?? 'v2',
        is_time_window_disabled: Number(item.is_time_window_disabled ?? false),
        hook_url: item.hook_url ?? null,
      };
      if (channelOf(ctx, row.scope_id)) ctx.db.update('chat_channel', row.scope_id, row, 'scope_id');
      else ctx.db.insert('chat_channel', row);
      return json(channelView(row));
    },
  ),
  chatRoute(
    {
      method: 'DELETE',
      path: '/{channel}/disconnect',
      summary: 'Disconnect a channel from the account',
      of: 'channel',
      body: t.object({ account_id: t.string({ filled: true }) }),
    },
    (ctx, { account_id }) => {
      const { changes } = ctx.db.run(
        'DELETE FROM chat_channel WHERE scope_id = ?',
        `${ctx.params.channel}_${account_id}`,
      );
      return changes > 0 ? noContent() : refusal('not_found', 'The channel is not connected');
    },
  ),
];
