import { startBot } from '../bots/start.ts';
import type { Unit } from '../core/unit.ts';
import { enqueue } from '../delivery/outbox.ts';
import { KINDS } from '../entity/kinds.ts';
import { updateEntity } from '../entity/write.ts';
import { LEADS } from '../leads/definition.ts';
import type { LeadRow } from '../leads/lead.ts';
import { changeTags } from '../tags/tags.ts';
import { addTask } from '../tasks/write.ts';
import { hookBody, widgetHookUrl } from './hook.ts';
import type { Trigger } from './trigger.ts';
import { webhookBody } from './webhook-body.ts';

/** Why a trigger fires, as its widget hears it. */
export interface Occasion {
  /** `lead_added`, `lead_status_changed`, `lead_appeared_in_status`, `call_in`, … */
  readonly code: string;
  readonly direction?: 'went_to_trigger' | 'went_in_trigger' | 'went_from_trigger';
  readonly old_status_id?: number;
  readonly old_pipeline_id?: number;
}

const DAY = 86_400;
const FORM = 'application/x-www-form-urlencoded';

/** Does what a trigger does, for one lead. Gives the id of the request when one goes out. */
export function fire(unit: Unit, trigger: Trigger, lead: LeadRow, occasion: Occasion): number | undefined {
  const { action } = trigger;
  const change = (item: { status_id?: number; pipeline_id?: number; responsible_user_id?: number }) => {
    updateEntity(unit, LEADS, item, lead, []);
  };
  switch (action.type) {
    case 'webhook':
      return enqueue(unit, {
        kind: 'dp',
        url: action.url,
        contentType: FORM,
        body: webhookBody(lead, occasion),
      });
    case 'widget': {
      const url = widgetHookUrl(unit, action.code);
      const body = hookBody(unit, trigger, action.settings, lead, occasion);
      return url === undefined
        ? undefined
        : enqueue(unit, { kind: 'dp_widget', url, contentType: FORM, body });
    }
    case 'salesbot':
      startBot(unit, action.bot_id, { type: 'leads', id: lead.id });
      return undefined;
    case 'task':
      addTask(unit, {
        text: action.text,
        task_type_id: action.task_type_id,
        complete_till: unit.now + DAY,
        entity_id: lead.id,
        entity_type: 'leads',
        responsible_user_id: lead.responsible_user_id ?? undefined,
      });
      return undefined;
    case 'change_status':
      if (lead.status_id !== action.status_id)
        change({ status_id: action.status_id, pipeline_id: lead.pipeline_id });
      return undefined;
    case 'change_responsible':
      if (lead.responsible_user_id !== action.user_id) change({ responsible_user_id: action.user_id });
      return undefined;
    case 'tag':
      changeTags(unit, KINDS.leads, lead.id, { add: [{ name: action.tag }] });
      return undefined;
  }
}
