import { ownerOfPhone, placeOfCall } from '../../calls/match.ts';
import { phoneDigits } from '../../entity/search.ts';
import { loose } from '../../http/body.ts';
import { ok } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { addNote } from '../../notes/write.ts';
import { asInt, asRecords, asText, type Raw } from '../values.ts';

/** Calls in version 2, and the toast of an incoming call (reference: widget-platform, section 5.3). */
export const v2EventRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v2/events',
    section: '28',
    summary: 'Show the toast of an incoming call; the caller is looked up by phone',
    body: loose('{add: [{type: "phone_call", phone_number, users}]}'),
    reply: { kind: 'raw', of: 'events' },
    handle: (ctx, body) => {
      const items = asRecords(body.add).map((raw) => ring(ctx, raw));
      return ok({ _links: { self: { href: '/api/v2/events', method: 'post' } }, _embedded: { items } });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v2/calls',
    section: '28',
    summary: 'Add calls (old API)',
    body: loose('{add: []}'),
    reply: { kind: 'raw', of: 'calls' },
    handle: (ctx, body) => {
      const results = asRecords(body.add).map((raw) => addCall(ctx, raw));
      return ok({
        _links: { self: { href: '/api/v2/calls', method: 'post' } },
        _embedded: {
          items: results.filter((one) => 'id' in one),
          errors: results.filter((one) => !('id' in one)),
        },
      });
    },
  }),
];

function ring(ctx: Ctx, raw: Raw): object {
  const phone = asText(raw.phone_number) ?? '';
  const party = ownerOfPhone(ctx, phone);
  const name = party && ctx.db.value<string>(`SELECT name FROM ${party.kind.table} WHERE id = ?`, party.id);
  ctx.push({
    type: 'notification',
    notification: {
      type: 'phone_call',
      text: name ?? phone,
      from: phone,
      date: ctx.now,
      ...(party ? { element: { id: party.id, type: party.kind.singular, name } } : {}),
    },
  });
  return {
    element_id: party?.id ?? 0,
    element_type: party?.kind.elementType ?? 0,
    uid: `${ctx.now}-${phoneDigits(phone)}`,
    phone_number: phone,
  };
}

function addCall(ctx: Ctx, raw: Raw): object {
  const phone = asText(raw.phone_number) ?? asText(raw.phone) ?? '';
  const place = placeOfCall(ctx, phone);
  if (!place) return { phone_number: phone, msg: 'Entity not found', request_id: raw.request_id ?? 0 };
  const note = addNote(ctx, place.kind, place.id, {
    note_type: raw.direction === 'inbound' ? 'call_in' : 'call_out',
    params: {
      uniq: asText(raw.uuid) ?? asText(raw.uniq),
      duration: asInt(raw.duration) ?? 0,
      source: asText(raw.source) ?? '',
      link: asText(raw.link),
      phone,
      call_result: asText(raw.call_result),
      call_status: asInt(raw.call_status),
      call_responsible: raw.call_responsible ?? null,
    },
    created_by: asInt(raw.created_by) ?? 0,
  });
  return {
    id: note.id,
    request_id: raw.request_id ?? 0,
    element_id: place.id,
    element_type: place.kind.elementType,
  };
}
