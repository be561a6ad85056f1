import type { StagePush } from '@kommo-widget/manifest';
import { signal } from '@preact/signals';
import { refreshState, serverTrouble } from './kit-state.ts';

type CrmPush = Extract<StagePush, { readonly type: 'crm' | 'notification' | 'reset' }>;

export interface PushEntry {
  readonly id: number;
  /** Unix time in milliseconds. */
  readonly at: number;
  readonly push: CrmPush;
}

const LIMIT = 500;

/** What was written in the CRM since the inspector was opened, the newest last. */
export const crmPushes = signal<readonly PushEntry[]>([]);

let count = 0;

/** Follows the server. The browser connects again by itself; until then the trouble is shown. */
export function followPushes(): void {
  const source = new EventSource('/__kit/api/events');
  source.addEventListener('message', (event: MessageEvent<string>) =>
    take(JSON.parse(event.data) as StagePush),
  );
  source.addEventListener('open', () => {
    if (serverTrouble.value !== '') void refreshState();
  });
  source.addEventListener('error', () => {
    serverTrouble.value = 'The server does not answer.';
  });
}

function take(push: StagePush): void {
  if (push.type === 'crm' || push.type === 'notification' || push.type === 'reset') {
    count += 1;
    crmPushes.value = [...crmPushes.value, { id: count, at: Date.now(), push }].slice(-LIMIT);
  }
  if (push.type !== 'crm' && push.type !== 'notification') void refreshState();
}
