import { readEvents, readNotes, readNotesOf, readTasks } from '../../../crm/activity.ts';
import { type ChatMessage, readMessages } from '../../../crm/chats.ts';
import type { CrmEvent, Entity, EntityKind, Note, Task } from '../../../crm/types.ts';

export type FeedItem =
  | { readonly kind: 'note'; readonly key: string; readonly at: number; readonly note: Note }
  | { readonly kind: 'event'; readonly key: string; readonly at: number; readonly event: CrmEvent }
  | { readonly kind: 'task'; readonly key: string; readonly at: number; readonly task: Task }
  | { readonly kind: 'message'; readonly key: string; readonly at: number; readonly message: ChatMessage };

export interface FeedData {
  /** What has happened, oldest first. */
  readonly items: readonly FeedItem[];
  /** What is still to be done, the most urgent first. */
  readonly open: readonly Task[];
  /** The talk in which an answer is written: that of the newest message. */
  readonly talk: number | undefined;
}

/** Whose notes and calls the feed of a card shows besides its own. */
export const feedContacts = (kind: EntityKind, contacts: readonly Entity[]): readonly number[] =>
  kind === 'contacts' ? [] : contacts.map(({ id }) => id);

/** Everything of an entity's history, with the notes and calls of the contacts linked to it. */
export async function readFeed(kind: EntityKind, id: number, contacts: readonly number[]): Promise<FeedData> {
  if (id === 0) return { items: [], open: [], talk: undefined };
  const [notes, contactNotes, tasks, events, messages] = await Promise.all([
    readNotes(kind, id),
    contacts.length ? readNotesOf('contacts', contacts) : [],
    readTasks(kind, id),
    readEvents(kind, id),
    readMessages(kind, id),
  ]);
  return {
    items: timeline([...notes, ...contactNotes], events, tasks, messages),
    open: tasks.filter((task) => !task.is_completed).sort((a, b) => a.complete_till - b.complete_till),
    talk: messages[0]?.talk_id,
  };
}

/**
 * Everything that happened in the order of time. Times are whole seconds: notes of one second, which may be of the
 * entity and of its contacts, stand in the order of their ids, all else (the newest first, as the API gives it) in the
 * order in which it came. An event that tells of a note or a message is left to that.
 */
export function timeline(
  notes: readonly Note[],
  events: readonly CrmEvent[],
  tasks: readonly Task[],
  messages: readonly ChatMessage[] = [],
): readonly FeedItem[] {
  const items: FeedItem[] = [
    ...[...notes]
      .sort((a, b) => a.id - b.id)
      .map((note) => ({ kind: 'note' as const, key: `n${note.id}`, at: note.created_at, note })),
    ...[...events]
      .reverse()
      .filter((event) => !TOLD_ELSEWHERE.test(event.type))
      .map((event) => ({ kind: 'event' as const, key: `e${event.id}`, at: event.created_at, event })),
    ...tasks
      .filter((task) => task.is_completed)
      .map((task) => ({ kind: 'task' as const, key: `t${task.id}`, at: task.complete_till, task })),
    ...[...messages].reverse().map((message) => ({
      kind: 'message' as const,
      key: `m${message.id}`,
      at: message.created_at,
      message,
    })),
  ];
  return items.sort((a, b) => a.at - b.at);
}

/** Events of notes and tasks, which the feed shows themselves. */
const TOLD_ELSEWHERE = /_note_added$|^(incoming|outgoing)_(call|sms|mail|chat_message)$|^task_/;
