import { collection, query } from './page.ts';
import { patch, post } from './request.ts';
import type { CrmEvent, EntityKind, Note, Task } from './types.ts';

export const readNotes = async (kind: EntityKind, id: number): Promise<readonly Note[]> =>
  (await collection<Note>(`/api/v4/${kind}/${id}/notes?limit=100&order[id]=desc`, 'notes')).items;

/** Notes of several entities of a kind. */
export const readNotesOf = async (kind: EntityKind, ids: readonly number[]): Promise<readonly Note[]> =>
  (
    await collection<Note>(
      `/api/v4/${kind}/notes${query({ 'filter[entity_id]': ids, limit: 100, 'order[id]': 'desc' })}`,
      'notes',
    )
  ).items;

export const readTasks = async (kind: EntityKind, id: number): Promise<readonly Task[]> =>
  (
    await collection<Task>(
      `/api/v4/tasks${query({ 'filter[entity_type]': kind, 'filter[entity_id]': [id], limit: 100 })}`,
      'tasks',
    )
  ).items;

const SINGULAR: Readonly<Record<EntityKind, string>> = {
  leads: 'lead',
  contacts: 'contact',
  companies: 'company',
  customers: 'customer',
};

export const readEvents = async (kind: EntityKind, id: number): Promise<readonly CrmEvent[]> =>
  (
    await collection<CrmEvent>(
      `/api/v4/events${query({ 'filter[entity]': SINGULAR[kind], 'filter[entity_id]': [id], limit: 50 })}`,
      'events',
    )
  ).items;

export const addNote = (kind: EntityKind, id: number, note_type: string, params: object): Promise<unknown> =>
  post(`/api/v4/${kind}/${id}/notes`, [{ note_type, params }]);

export interface NewTask {
  readonly text: string;
  readonly task_type_id: number;
  readonly complete_till: number;
  readonly responsible_user_id: number;
}

/** Without a place the task belongs to no card. */
export const addTask = (
  task: NewTask,
  of?: { readonly kind: EntityKind; readonly id: number },
): Promise<unknown> =>
  post('/api/v4/tasks', [{ ...task, ...(of ? { entity_id: of.id, entity_type: of.kind } : {}) }]);

export const closeTask = (id: number, text: string): Promise<unknown> =>
  patch(`/api/v4/tasks/${id}`, { is_completed: true, result: { text } });

export const moveTask = (id: number, complete_till: number): Promise<unknown> =>
  patch(`/api/v4/tasks/${id}`, { complete_till });
