import { startBot } from '../bots/start.ts';
import type { Unit } from '../core/unit.ts';
import { CUSTOMERS } from '../customers/definition.ts';
import { enqueue } from '../delivery/outbox.ts';
import { KINDS } from '../entity/kinds.ts';
import { updateEntity } from '../entity/write.ts';
import { LEADS } from '../leads/definition.ts';
import { changeTags } from '../tags/tags.ts';
import { addTask } from '../tasks/write.ts';
import { hasTarget } from './has-target.ts';
import { hookBody, widgetHookUrl } from './hook.ts';
import type { Occasion } from './occasion.ts';
import type { Subject } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { webhookBody } from './webhook-body.ts';

const DAY = 86_400;
const FORM = 'application/x-www-form-urlencoded';

/** Does what a trigger does, for one lead or customer. Gives the id of the request when one goes out. */
export function fire(unit: Unit, trigger: Trigger, subject: Subject, occasion: Occasion): number | undefined {
  if (!hasTarget(unit, trigger)) return undefined;
  const { action } = trigger;
  const { type, row } = subject;
  const change = (item: { status_id?: number; responsible_user_id?: number }) => {
    if (type === 'leads') updateEntity(unit, LEADS, { ...item, pipeline_id: row.pipeline_id }, row, []);
    else updateEntity(unit, CUSTOMERS, item, row, []);
  };
  switch (action.type) {
    case 'webhook':
      return enqueue(unit, {
        kind: 'dp',
        url: action.url,
        contentType: FORM,
        body: webhookBody(subject, occasion),
      });
    case 'widget': {
      const url = widgetHookUrl(unit, action.code);
      const body = hookBody(unit, trigger, action.settings, subject, occasion);
      return url === undefined
        ? undefined
        : enqueue(unit, { kind: 'dp_widget', url, contentType: FORM, body });
    }
    case 'salesbot':
      startBot(unit, action.bot_id, { type, id: row.id });
      return undefined;
    case 'task':
      addTask(unit, {
        text: action.text,
        task_type_id: action.task_type_id,
        complete_till: unit.now + DAY,
        entity_id: row.id,
        entity_type: type,
        responsible_user_id: row.responsible_user_id ?? undefined,
      });
      return undefined;
    case 'change_status':
      if (row.status_id !== action.status_id) change({ status_id: action.status_id });
      return undefined;
    case 'change_responsible':
      if (row.responsible_user_id !== action.user_id) change({ responsible_user_id: action.user_id });
      return undefined;
    case 'tag':
      changeTags(unit, KINDS[type], row.id, { add: [{ name: action.tag }] });
      return undefined;
  }
}
