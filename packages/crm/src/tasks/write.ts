import { taskTypesOf } from '../account/account.ts';
import type { Unit } from '../core/unit.ts';
import { entityExists } from '../entity/exists.ts';
import type { Batch } from '../http/batch.ts';
import { usersById } from '../users/user.ts';
import type { ChangedTask, NewTask, TaskRow } from './task.ts';

/** Rules of a task that need the data: who, of which type, about what. */
export function checkTask(unit: Unit, batch: Batch<NewTask | ChangedTask>, index: number): void {
  const item = batch.items[index];
  if (!item) return;
  const { responsible_user_id, task_type_id, entity_id, entity_type } = item;
  if (responsible_user_id && !usersById(unit.core).has(responsible_user_id)) {
    batch.fail(index, 'NotSupportedChoice', 'responsible_user_id');
  }
  if (task_type_id != null && !taskTypesOf(unit.core).some((type) => type.id === task_type_id)) {
    batch.fail(index, 'NotSupportedChoice', 'task_type_id');
  }
  if (!entity_id) return;
  if (!entity_type) batch.fail(index, 'FieldMissing', 'entity_type');
  else if (!entityExists(unit, entity_type, entity_id)) batch.fail(index, 'NotSupportedChoice', 'entity_id');
}

export function addTask(unit: Unit, item: NewTask): TaskRow {
  const isFree = !item.entity_id || !item.entity_type;
  const { id } = unit.db.insert('task', {
    entity_type: isFree ? null : item.entity_type,
    entity_id: isFree ? null : item.entity_id,
    task_type_id: item.task_type_id ?? 1,
    responsible_user_id: item.responsible_user_id || unit.user.id || firstUser(unit),
    text: item.text,
    result: item.is_completed ? (item.result?.text ?? null) : null,
    duration: item.duration ?? 0,
    complete_till: item.complete_till,
    is_completed: item.is_completed ?? false,
    created_by: item.created_by ?? unit.user.id,
    updated_by: item.updated_by ?? item.created_by ?? unit.user.id,
    created_at: item.created_at ?? unit.now,
    updated_at: item.updated_at ?? unit.now,
  });
  const subject = { entityType: 'task', entityId: id };
  const note = () => [{ note: { id: unit.systemNote() } }];
  unit.event({ ...subject, type: 'task_added', after: note(), at: item.created_at ?? unit.now });
  if (item.is_completed) unit.event({ ...subject, type: 'task_completed' });
  unit.changed({ entity: 'tasks', id, action: 'add' });
  return taskRow(unit, id);
}

/** A robot has no tasks of its own: they fall to the first user. */
const firstUser = (unit: Unit): number => [...usersById(unit.core).keys()][0] ?? 0;

export function updateTask(unit: Unit, before: TaskRow, item: ChangedTask): TaskRow {
  const { text, complete_till, task_type_id, duration, created_at, created_by } = item;
  const isCompleted = item.is_completed ?? before.is_completed === 1;
  const given = { text, complete_till, task_type_id, duration, created_at, created_by };
  unit.db.update('task', before.id, {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)),
    ...(item.responsible_user_id ? { responsible_user_id: item.responsible_user_id } : {}),
    ...(item.entity_id && item.entity_type
      ? { entity_id: item.entity_id, entity_type: item.entity_type }
      : {}),
    ...(isCompleted && item.result?.text ? { result: item.result.text } : {}),
    is_completed: isCompleted,
    updated_at: item.updated_at ?? unit.now,
    updated_by: item.updated_by ?? unit.user.id,
  });
  const after = taskRow(unit, before.id);
  taskEvents(unit, before, after);
  const isHandedOver = before.responsible_user_id !== after.responsible_user_id;
  const detail = { old_text: before.text, old_responsible_user_id: before.responsible_user_id };
  if (isHandedOver) unit.changed({ entity: 'tasks', id: after.id, action: 'responsible', detail });
  unit.changed({ entity: 'tasks', id: after.id, action: 'update', detail });
  return after;
}

function taskEvents(unit: Unit, before: TaskRow, after: TaskRow): void {
  const tell = (type: string, from: readonly unknown[] = [], to: readonly unknown[] = []): void =>
    unit.event({ type, entityType: 'task', entityId: after.id, before: from, after: to });
  if (before.text !== after.text) {
    tell('task_text_changed', [{ task: { text: before.text } }], [{ task: { text: after.text } }]);
  }
  if (before.complete_till !== after.complete_till) {
    const at = (timestamp: number) => [{ task_deadline: { timestamp } }];
    tell('task_deadline_changed', at(before.complete_till), at(after.complete_till));
  }
  if (before.task_type_id !== after.task_type_id) {
    const of = (id: number) => [{ task_type: { id } }];
    tell('task_type_changed', of(before.task_type_id), of(after.task_type_id));
  }
  if (before.responsible_user_id !== after.responsible_user_id) {
    const by = (id: number) => [{ responsible_user: { id } }];
    tell('entity_responsible_changed', by(before.responsible_user_id), by(after.responsible_user_id));
  }
  if (before.is_completed === 0 && after.is_completed === 1) tell('task_completed');
  if (after.result !== null && before.result !== after.result) {
    tell('task_result_added', [], [{ note: { id: unit.systemNote() } }]);
  }
}

/** Puts a task into the bin; says whether it was there. */
export function deleteTask(unit: Unit, id: number): boolean {
  const { changes } = unit.db.run(
    'UPDATE task SET is_deleted = 1, updated_at = ? WHERE id = ? AND is_deleted = 0',
    unit.now,
    id,
  );
  if (changes === 0) return false;
  unit.event({ type: 'task_deleted', entityType: 'task', entityId: id });
  unit.changed({ entity: 'tasks', id, action: 'delete' });
  return true;
}

function taskRow(unit: Unit, id: number): TaskRow {
  const row = unit.db.get<TaskRow>('SELECT * FROM task WHERE id = ?', id);
  if (!row) throw new Error(`task ${id} is gone in the middle of its write`);
  return row;
}
