import { entityExists } from '../entity/exists.ts';
import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { collectionOf, noContent, ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { ints, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { linkChat } from './chat.ts';
import { originOf } from './newcomer.ts';
import { talkIn } from './talk.ts';

const PATH = '/api/v4/contacts/chats';
const filters = { contact_id: ints('l.contact_id'), chat_id: strings('l.chat_id') };
const list: ListSpec = {
  from: 'chat_link l',
  columns: 'l.chat_id, l.contact_id, l.id',
  filters,
  // The official PHP client sends them without the brackets.
  bare: filters,
  defaultOrder: 'l.id',
  counted: true,
};
const item = t.object({
  contact_id: t.ref(),
  chat_id: t.string({ filled: true }),
  request_id: t.optional(t.anything()),
});
const schema = objectSchema({ chat_id: TEXT, contact_id: INT, id: INT });

interface Row {
  readonly chat_id: string;
  readonly contact_id: number;
  readonly id: number;
}

/** Which chats are whose (reference: api-v4, section 5.6). */
export const contactChatRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '5.6',
    summary: 'List chats of contacts',
    query: listDoc(list),
    reply: { kind: 'collection', of: 'chats', item: schema },
    handle: (ctx) => {
      const { rows, total } = selectPage<Row>(ctx, list);
      return rows.length === 0 ? noContent() : ok({ _total_items: total, _embedded: { chats: rows } });
    },
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '5.6',
    summary: 'Link chats to contacts',
    body: many(item),
    reply: { kind: 'collection', of: 'chats', item: schema },
    handle: (ctx, batch) => {
      for (const [index, { contact_id }] of batch.items.entries()) {
        if (!entityExists(ctx, 'contacts', contact_id)) batch.fail(index, 'NotSupportedChoice', 'contact_id');
      }
      batch.settle();
      const chats = batch.items.map(({ contact_id, chat_id }, index) => {
        const id = linkChat(ctx, chat_id, contact_id);
        // A chat of a connected channel becomes a talk with its contact.
        if (ctx.db.get('SELECT 1 FROM chat WHERE id = ?', chat_id)) {
          talkIn(ctx, chat_id, contact_id, originOf(ctx));
        }
        return { chat_id, contact_id, id, request_id: batch.requestId(index) };
      });
      return collectionOf(ctx, 'chats', chats);
    },
  }),
];
