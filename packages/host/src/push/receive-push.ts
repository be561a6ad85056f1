import type { StagePush } from '@kommo-widget/manifest';
import { followState } from '../life-cycle/follow-state.ts';
import { readWidgetList, swapWidget } from '../life-cycle/hot-swap.ts';
import type { Life } from '../life-cycle/life.ts';
import type { Subscriptions } from '../notifications/subscriptions.ts';
import { type ChannelOwner, channelsOfPush } from '../sockets/channels-of-push.ts';
import { tellPipelines } from '../sockets/tell-pipelines.ts';

interface Parts {
  readonly life: Life;
  readonly owner: ChannelOwner;
  readonly subscriptions: Subscriptions;
  /** Shows a notification of the server as a toast. */
  notify(notification: Readonly<Record<string, unknown>>): void;
}

/** What a push of the server means for the widgets of the page. Never rejects. */
export async function receivePush(
  { life, owner, subscriptions, notify }: Parts,
  push: StagePush,
): Promise<void> {
  const { channels, reporter } = life.services;
  const readList = (): Promise<void> => readWidgetList(life);
  for (const { channel, message } of channelsOfPush(push, owner)) channels.send(channel, message);
  try {
    if (push.type === 'widget-changed') await swapWidget(life, push, readList);
    else if (push.type === 'widget-state') {
      await readList();
      await followState(life, push.code);
    } else if (push.type === 'notification') {
      subscriptions.tell(push.notification);
      notify(push.notification);
    } else if (push.type === 'reset') await readList();
    else if (push.type === 'crm') await tellPipelines(channels, push);
  } catch (cause) {
    reporter.problem('load-error', cause);
  }
}
