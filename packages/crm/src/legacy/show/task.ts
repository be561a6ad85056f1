import { isKindName, KINDS } from '../../entity/kinds.ts';
import type { TaskRow } from '../../tasks/task.ts';

const elementType = (row: { readonly entity_type: string | null }): number =>
  row.entity_type !== null && isKindName(row.entity_type) ? KINDS[row.entity_type].elementType : 0;

export const taskV2 = (row: TaskRow, accountId: number): object => ({
  id: row.id,
  element_id: row.entity_id ?? 0,
  element_type: elementType(row),
  complete_till_at: row.complete_till,
  task_type: row.task_type_id,
  text: row.text,
  created_at: row.created_at,
  updated_at: row.updated_at,
  responsible_user_id: row.responsible_user_id,
  is_completed: row.is_completed === 1,
  created_by: row.created_by,
  account_id: accountId,
  group_id: 0,
  result: row.result === null ? {} : { text: row.result },
  duration: row.duration,
  _links: { self: { href: `/api/v2/tasks?id=${row.id}`, method: 'get' } },
});

export const taskPrivate = (row: TaskRow, accountId: number): object => ({
  id: String(row.id),
  element_id: String(row.entity_id ?? 0),
  element_type: String(elementType(row)),
  task_type: String(row.task_type_id),
  date_create: row.created_at,
  text: row.text,
  status: String(row.is_completed),
  account_id: String(accountId),
  created_user_id: String(row.created_by),
  last_modified: row.updated_at,
  responsible_user_id: String(row.responsible_user_id),
  complete_till: row.complete_till,
  group_id: '0',
  result: row.result === null ? [] : { text: row.result },
});
