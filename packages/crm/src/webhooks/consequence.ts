import type { Consequence } from '../core/core.ts';
import type { Unit } from '../core/unit.ts';
import { enqueue } from '../delivery/outbox.ts';
import { webhookForm } from './payload/form.ts';
import { type Told, told } from './payload/index.ts';
import { activeWebhooks, type Webhook } from './webhook.ts';

/** Tells every webhook that subscribed to a change; each gets a body of its own. */
export const tellWebhooks: Consequence = (unit, change) => {
  const hooks = activeWebhooks(unit.core);
  if (hooks.length === 0) return;
  for (const news of told(unit, change)) tell(unit, hooks, news);
};

function tell(unit: Unit, hooks: readonly Webhook[], news: Told): void {
  const listeners = hooks.filter((hook) => hook.codes.has(news.code));
  if (listeners.length === 0) return;
  const body = webhookForm(unit, news.tree);
  for (const hook of listeners) {
    const contentType = 'application/x-www-form-urlencoded';
    enqueue(unit, { kind: 'webhook', url: hook.destination, contentType, body, webhookId: hook.id });
  }
}
