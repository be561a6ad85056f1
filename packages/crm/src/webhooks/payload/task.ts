import type { Unit } from '../../core/unit.ts';
import { isKindName, KINDS } from '../../entity/kinds.ts';
import type { TaskRow } from '../../tasks/task.ts';
import { dateText, type Tree } from './form.ts';

/** A task in a webhook. */
export function taskPayload(unit: Unit, id: number, action: string, old: Tree): Tree | undefined {
  if (action === 'delete') return { id };
  const row = unit.db.get<TaskRow>('SELECT * FROM task WHERE id = ?', id);
  if (!row) return undefined;
  const kind = row.entity_type !== null && isKindName(row.entity_type) ? KINDS[row.entity_type] : undefined;
  return {
    id,
    element_id: row.entity_id ?? 0,
    element_type: kind?.elementType ?? 0,
    task_type: row.task_type_id,
    date_create: dateText(row.created_at),
    text: row.text,
    status: row.is_completed,
    account_id: unit.core.accountId(),
    created_user_id: row.created_by,
    last_modified: dateText(row.updated_at),
    responsible_user_id: row.responsible_user_id,
    complete_till: dateText(row.complete_till),
    complete_before: row.complete_till,
    action_close: row.is_completed,
    old_text: old.old_text,
    result: row.result === null ? undefined : { id: row.id, text: row.result },
    main_user: row.responsible_user_id,
    modified_by: row.updated_by,
    old_responsible_user_id: old.old_responsible_user_id,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
