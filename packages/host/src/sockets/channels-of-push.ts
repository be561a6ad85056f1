import type { StagePush } from '@kommo-widget/manifest';
import type { ChannelMessage } from './create-channels.ts';

type CrmPush = Extract<StagePush, { type: 'crm' }>;

/** The account and the user, as the names of channels carry them. */
export interface ChannelOwner {
  readonly account: number;
  readonly user: number;
}

/** Channels named after the entities of the page; the API names tasks otherwise than the page does. */
const CHANNEL_NAMES: Readonly<Record<string, string>> = { tasks: 'todo' };

/**
 * The channels on which a push is heard. Source: amoCRM `web_sdk/mechanics` names the channels; the messages are
 * the kit's own shape.
 */
export function channelsOfPush(
  push: StagePush,
  owner: ChannelOwner,
): readonly { readonly channel: string; readonly message: ChannelMessage }[] {
  if (push.type === 'crm') return ofWrite(push);
  if (push.type === 'notification') {
    const message = { key: 'notification', ...push.notification };
    return [
      { channel: `notifications:${owner.account}:${owner.user}`, message },
      { channel: `inbox:talks:${owner.account}`, message },
    ];
  }
  if (push.type === 'reset') return [{ channel: `system:state:${owner.account}`, message: { key: 'reset' } }];
  return [];
}

function ofWrite({ entity, id, action }: CrmPush): readonly { channel: string; message: ChannelMessage }[] {
  const name = CHANNEL_NAMES[entity] ?? entity;
  const message = { key: action, action, entity: name, id };
  const names = [`${name}:card:${id}`, `${name}:events`, 'dashboard:events'];
  return names.map((channel) => ({ channel, message }));
}
