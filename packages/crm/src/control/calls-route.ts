import { randomUUID } from 'node:crypto';
import { ownerOfPhone, type Party } from '../calls/match.ts';
import { phoneDigits } from '../entity/search.ts';
import { one } from '../http/body.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { type Ended, writeCall } from './call-trace.ts';
import { callsOf, type LiveCall } from './exchange.ts';
import { recordingPath } from './recording-route.ts';

const simulated = t.object({
  type: t.choice(['ring', 'answer', 'hangup', 'miss']),
  phone: t.string({ filled: true }),
  direction: t.optional(t.choice(['inbound', 'outbound'])),
  user_id: t.optional(t.int()),
  duration: t.optional(t.int({ min: 0 })),
});

type Simulated = t.Infer<typeof simulated>;

/** What the exchange says of a call: it rings, somebody talks, it is over, nobody answered. */
type CallState = 'ringing' | 'talking' | 'over' | 'missed';

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
    const [act] = batch.items;
    if (!act) throw new Error('a body without an item passed the check');
    const calls = callsOf(ctx.core);
    const number = phoneDigits(act.phone) || act.phone;
    const before = calls.get(number) ?? started(ctx, act);
    const call = act.type === 'answer' ? { ...before, answeredAt: before.answeredAt ?? ctx.now } : before;
    const end = ended(ctx, act, call);
    if (end) calls.delete(number);
    else calls.set(number, call);
    const party = ownerOfPhone(ctx, call.phone);
    const trace = end ? writeCall(ctx, call, end) : {};
    const state = stateOf(call, end);
    tell(ctx, call, party, state, end);
    return ok({
      call: { ...act, id: call.id, state, element: elementOf(ctx, party) ?? null, ...end, ...trace },
    });
  },
});

const started = (ctx: Ctx, { phone, direction, user_id }: Simulated): LiveCall => ({
  id: randomUUID(),
  phone,
  direction: direction ?? 'inbound',
  userId: user_id ?? undefined,
  startedAt: ctx.now,
  answeredAt: undefined,
});

/** How a call ended; nothing while it goes on. Whoever hangs up before an answer gave up. */
function ended(ctx: Ctx, { type, duration }: Simulated, call: LiveCall): Ended | undefined {
  if (type === 'miss') return { duration: 0, isMissed: true };
  if (type !== 'hangup') return undefined;
  const talked = duration ?? (call.answeredAt === undefined ? 0 : ctx.now - call.answeredAt);
  if (talked === 0 && call.answeredAt === undefined) return { duration: 0, isMissed: true };
  return { duration: talked, isMissed: false, link: `${ctx.origin}${recordingPath(talked)}` };
}

const stateOf = (call: LiveCall, end: Ended | undefined): CallState => {
  if (end) return end.isMissed ? 'missed' : 'over';
  return call.answeredAt === undefined ? 'ringing' : 'talking';
};

interface Element {
  readonly id: number;
  readonly type: string;
  readonly name: string;
}

function elementOf(ctx: Ctx, party: Party | undefined): Element | undefined {
  if (!party) return undefined;
  const name = ctx.db.value<string>(`SELECT name FROM ${party.kind.table} WHERE id = ?`, party.id) ?? '';
  return { id: party.id, type: party.kind.singular, name };
}

/** Shows the call on every page, in the place of what was shown of it before. */
function tell(
  ctx: Ctx,
  call: LiveCall,
  party: Party | undefined,
  state: CallState,
  end: Ended | undefined,
): void {
  const element = elementOf(ctx, party);
  ctx.push({
    type: 'notification',
    notification: {
      type: 'phone_call',
      call_id: call.id,
      state,
      direction: call.direction,
      text: element?.name ?? '',
      ...(call.direction === 'inbound' ? { from: call.phone } : { to: call.phone }),
      date: ctx.now,
      created_at: ctx.now,
      ...(element ? { element } : {}),
      ...(end && !end.isMissed ? { duration: end.duration, link: end.link } : {}),
    },
  });
}
