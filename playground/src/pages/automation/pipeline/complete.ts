import type { TriggerAction } from './trigger.ts';

/** Whether an action of the CRM says all that it needs to run. */
export function isComplete(action: Exclude<TriggerAction, { readonly type: 'widget' }>): boolean {
  switch (action.type) {
    case 'webhook':
      return URL.canParse(action.url);
    case 'salesbot':
      return action.bot_id > 0;
    case 'task':
      return action.text.trim() !== '';
    case 'change_status':
      return action.status_id > 0;
    case 'change_responsible':
      return action.user_id > 0;
    case 'tag':
      return action.tag.trim() !== '';
  }
}
