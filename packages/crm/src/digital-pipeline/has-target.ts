import { taskTypesOf } from '../account/account.ts';
import type { Unit } from '../core/unit.ts';
import { usersById } from '../users/user.ts';
import { stagesOf } from './subject.ts';
import type { Trigger } from './trigger.ts';

/**
 * Whether what a trigger's action names is there: a stage or a user may have gone since the trigger was made. An
 * action without its target does nothing, so that the write which set it off is not lost with it.
 */
export function hasTarget(unit: Unit, trigger: Trigger): boolean {
  const { action } = trigger;
  switch (action.type) {
    case 'change_status':
      return stagesOf(unit, trigger).includes(action.status_id);
    case 'change_responsible':
      return usersById(unit.core).has(action.user_id);
    case 'task':
      return (
        action.task_type_id == null || taskTypesOf(unit.core).some(({ id }) => id === action.task_type_id)
      );
    default:
      return true;
  }
}
