import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../../crm/chats.ts';
import type { CrmEvent, Note, Task } from '../../../crm/types.ts';
import { timeline } from './feed-data.ts';

const note = (id: number, created_at: number) =>
  ({ id, created_at, note_type: 'common', params: {} }) as unknown as Note;
const event = (type: string, created_at: number) =>
  ({ id: type, type, created_at, value_before: [], value_after: [] }) as unknown as CrmEvent;
const task = (id: number, is_completed: boolean, complete_till: number) =>
  ({ id, is_completed, complete_till }) as unknown as Task;

describe('timeline', () => {
  it('puts notes, events and finished tasks in the order of time', () => {
    const items = timeline([note(1, 30)], [event('lead_added', 10)], [task(7, true, 20)]);
    expect(items.map((item) => item.key)).toEqual(['elead_added', 't7', 'n1']);
  });

  it('puts notes of one second in the order in which they were written, wherever they were read', () => {
    const items = timeline([note(5, 30), note(2, 30), note(4, 30), note(3, 20)], [], []);
    expect(items.map((item) => item.key)).toEqual(['n3', 'n2', 'n4', 'n5']);
  });

  it('shows messages of a talk in place of the events that tell of them', () => {
    const said = { id: 'a', created_at: 20 } as ChatMessage;
    const items = timeline([note(1, 30)], [event('incoming_chat_message', 20)], [], [said]);
    expect(items.map((item) => item.key)).toEqual(['ma', 'n1']);
  });

  it('leaves out open tasks and events that only tell of a note or a task', () => {
    const events = [event('common_note_added', 1), event('incoming_call', 2), event('task_completed', 3)];
    expect(timeline([], events, [task(8, false, 1)])).toEqual([]);
  });
});
