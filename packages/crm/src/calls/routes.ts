import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { addNote } from '../notes/write.ts';
import { usersById } from '../users/user.ts';
import { type CallItem, callItem } from './call.ts';
import { placeOfCall } from './match.ts';

export const callRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v4/calls',
    section: '15',
    summary: 'Add calls; each goes to whom its phone belongs to',
    body: many(callItem),
    reply: { kind: 'raw', of: 'calls', item: objectSchema({ id: INT, entity_id: INT, entity_type: TEXT }) },
    handle: (ctx, batch) => {
      for (const [index, { responsible_user_id: responsible }] of batch.items.entries()) {
        if (responsible && !usersById(ctx.core).has(responsible))
          batch.fail(index, 'NotSupportedChoice', 'responsible_user_id');
      }
      batch.settle();
      const calls: object[] = [];
      const errors: object[] = [];
      for (const [index, item] of batch.items.entries()) {
        const added = addCall(ctx, item);
        const request_id = batch.requestId(index);
        if (added) calls.push({ ...added, account_id: ctx.core.accountId(), request_id });
        else
          errors.push({
            request_id,
            title: 'Entity not found',
            status: 404,
            detail: `No entity with phone ${item.phone}`,
          });
      }
      return ok({ _total_items: calls.length, errors, _embedded: { calls } });
    },
  }),
];

/** A call is a note of its place; nothing when the phone is nobody's. Without a creator it is the robot's. */
function addCall(ctx: Ctx, item: CallItem): object | undefined {
  const place = placeOfCall(ctx, item.phone);
  if (!place) return undefined;
  const { uniq, duration, source, link, phone, call_responsible, call_result, call_status } = item;
  const note = addNote(ctx, place.kind, place.id, {
    note_type: item.direction === 'inbound' ? 'call_in' : 'call_out',
    params: { uniq, duration, source, link, phone, call_responsible, call_result, call_status },
    responsible_user_id: item.responsible_user_id,
    created_by: item.created_by ?? 0,
    updated_by: item.updated_by,
    created_at: item.created_at,
    updated_at: item.updated_at,
  });
  const href = `${ctx.origin}/api/v4/${place.kind.name}/${place.id}`;
  return {
    id: note.id,
    entity_id: place.id,
    entity_type: place.kind.singular,
    _embedded: { entity: { id: place.id, _links: { self: { href } } } },
  };
}
