import { placeOfCall } from '../calls/match.ts';
import { Batch } from '../http/batch.ts';
import type { Ctx } from '../http/route.ts';
import { addNote } from '../notes/write.ts';
import { addUnsorted } from '../unsorted/add.ts';
import { usersById } from '../users/user.ts';
import type { LiveCall } from './exchange.ts';

export interface Ended {
  /** Seconds of talk. */
  readonly duration: number;
  readonly isMissed: boolean;
  /** Address of the recording. */
  readonly link?: string;
}

/** Statuses of a call (reference: api-v4, section 15). */
const TALKED = 4;
const NOT_AVAILABLE = 3;

const SOURCE = 'Simulated telephony';

/** What is left of a call: a note where the phone is somebody's, else an incoming lead. */
export function writeCall(ctx: Ctx, call: LiveCall, { duration, isMissed, link }: Ended): object {
  const user = usersById(ctx.core).get(call.userId ?? 0);
  const place = placeOfCall(ctx, call.phone);
  if (!place) {
    const metadata = {
      from: call.phone,
      phone: user?.phone ?? '',
      called_at: call.startedAt,
      duration,
      service_code: 'kit',
      ...(link === undefined ? {} : { link }),
    };
    const item = { source_uid: 'kit', source_name: SOURCE, metadata };
    return { unsorted: addUnsorted(ctx, 'sip', new Batch([item]))[0]?.uid };
  }
  const note = addNote(ctx, place.kind, place.id, {
    note_type: call.direction === 'inbound' ? 'call_in' : 'call_out',
    params: {
      uniq: call.id,
      duration,
      source: SOURCE,
      phone: call.phone,
      call_responsible: user?.id ?? null,
      call_status: isMissed ? NOT_AVAILABLE : TALKED,
      ...(link === undefined ? {} : { link }),
    },
    created_by: user?.id ?? 0,
  });
  return { note: note.id, entity: { type: place.kind.name, id: place.id } };
}
