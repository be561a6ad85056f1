import { taskTypesOf } from '../account/account.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import type { Kind } from '../entity/kinds.ts';
import { addNote } from '../notes/write.ts';
import { addTask, updateTask } from '../tasks/write.ts';
import type { User } from '../users/user.ts';
import { mistake } from './mistake.ts';
import type { Names } from './names.ts';
import type { CallSeed, NoteSeed, TaskSeed } from './scenario.ts';
import { DAY, userNamed } from './users.ts';

export function seedNotes(unit: Unit, kind: Kind, id: number, notes: readonly NoteSeed[], user: User): void {
  for (const note of notes) {
    const at = Math.round(unit.now - (note.days ?? 1) * DAY);
    const by = note.by === undefined ? user : userNamed(unit, note.by);
    addNote(unitAt(unit.core, by, at), kind, id, { note_type: 'common', params: { text: note.text } });
  }
}

export function seedCalls(unit: Unit, kind: Kind, id: number, calls: readonly CallSeed[], user: User): void {
  for (const [index, call] of calls.entries()) {
    const by = call.by === undefined ? user : userNamed(unit, call.by);
    const at = Math.round(unit.now - (call.days ?? 1) * DAY);
    addNote(unitAt(unit.core, by, at), kind, id, {
      note_type: call.direction === 'inbound' ? 'call_in' : 'call_out',
      params: {
        uniq: `${kind.singular}-${id}-${index}`,
        duration: call.duration,
        source: 'Telephony',
        link: call.link ?? null,
        phone: call.phone,
        call_responsible: by.id,
        call_result: call.duration > 0 ? 'Talked' : 'No answer',
        call_status: call.duration > 0 ? 4 : 6,
      },
    });
  }
}

export function seedTask(unit: Unit, seed: TaskSeed, names: Names): void {
  const user = userNamed(unit, seed.responsible);
  const types = taskTypesOf(unit.core);
  const type = types.find((one) => one.name === seed.type || one.code === seed.type);
  if (seed.type !== undefined && !type) {
    throw mistake(
      `task "${seed.text}" has the unknown type "${seed.type}"`,
      types.map((one) => one.name),
    );
  }
  const due = Math.round(unit.now + seed.due * DAY);
  const made = Math.min(due, unit.now) - 2 * DAY;
  const row = addTask(unitAt(unit.core, user, made), {
    text: seed.text,
    complete_till: due,
    task_type_id: type?.id ?? 1,
    ...ownerOf(seed, names),
  });
  if (seed.result === undefined) return;
  const done = { is_completed: true, result: { text: seed.result } };
  updateTask(unitAt(unit.core, user, Math.min(due, unit.now)), row, done);
}

/** What a task hangs on: a lead, a contact, a company or nothing. */
function ownerOf(seed: TaskSeed, names: Names) {
  for (const [kind, name] of [
    ['leads', seed.lead],
    ['contacts', seed.contact],
    ['companies', seed.company],
  ] as const) {
    if (name !== undefined) return { entity_type: kind, entity_id: names.get(kind, name) };
  }
  return {};
}
