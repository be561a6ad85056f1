import { ownerOfPhone, placeOfCall } from '../calls/match.ts';
import { Batch } from '../http/batch.ts';
import { one } from '../http/body.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { addNote } from '../notes/write.ts';
import * as t from '../shape/index.ts';
import { addUnsorted } from '../unsorted/add.ts';
import { usersById } from '../users/user.ts';

const simulated = t.object({
  type: t.choice(['ring', 'answer', 'hangup', 'miss']),
  phone: t.string({ filled: true }),
  user_id: t.optional(t.int()),
  duration: t.optional(t.int({ min: 0 })),
});

type Simulated = t.Infer<typeof simulated>;

/** Statuses of a call (reference: api-v4, section 15). */
const TALKED = 4;
const NOT_AVAILABLE = 3;

/** A telephone exchange to play with: a call rings on the pages, and leaves its trace when it is over. */
export const simulatedCallRoute: Route = route({
  method: 'POST',
  path: '/__kit/api/calls',
  section: 'kit',
  summary: 'Simulate a call: ring, answer, hang up, miss',
  access: 'public',
  body: one(simulated),
  reply: { kind: 'raw', of: 'call' },
  handle: (ctx, batch) => {
    const [call] = batch.items;
    if (!call) throw new Error('a body without an item passed the check');
    const party = ownerOfPhone(ctx, call.phone);
    const name = party && ctx.db.value<string>(`SELECT name FROM ${party.kind.table} WHERE id = ?`, party.id);
    const element = party && { id: party.id, type: party.kind.singular, name };
    if (call.type === 'ring') {
      const notification = { type: 'phone_call', text: name ?? call.phone, from: call.phone, date: ctx.now };
      ctx.push({ type: 'notification', notification: { ...notification, ...(element ? { element } : {}) } });
    }
    const isOver = call.type === 'hangup' || call.type === 'miss';
    return ok({ call: { ...call, element: element ?? null, ...(isOver ? trace(ctx, call) : {}) } });
  },
});

/** A note where the phone is somebody's, else an incoming lead. */
function trace(ctx: Ctx, call: Simulated): object {
  const isMissed = call.type === 'miss';
  const duration = isMissed ? 0 : (call.duration ?? 0);
  const user = usersById(ctx.core).get(call.user_id ?? 0);
  const place = placeOfCall(ctx, call.phone);
  if (!place) {
    const metadata = {
      from: call.phone,
      phone: user?.phone ?? '',
      called_at: ctx.now,
      duration,
      service_code: 'kit',
    };
    const item = { source_uid: 'kit', source_name: 'Simulated telephony', metadata };
    return { unsorted: addUnsorted(ctx, 'sip', new Batch([item]))[0]?.uid };
  }
  const note = addNote(ctx, place.kind, place.id, {
    note_type: 'call_in',
    params: {
      uniq: `kit-${ctx.now}`,
      duration,
      source: 'Simulated telephony',
      phone: call.phone,
      call_responsible: user?.id ?? null,
      call_status: isMissed ? NOT_AVAILABLE : TALKED,
    },
    created_by: user?.id ?? 0,
  });
  return { note: note.id, entity: { type: place.kind.name, id: place.id } };
}
