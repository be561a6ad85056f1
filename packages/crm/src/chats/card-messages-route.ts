import { INT, objectSchema, TEXT, TIME, TRUTH } from '../entity/schema.ts';
import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { ints, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, selectPage } from '../list/list.ts';
import type { MessageRow } from './receive.ts';
import type { Message, Party } from './shapes.ts';

const list: ListSpec = {
  from: 'chat_message m JOIN talk k ON k.talk_id = m.talk_id',
  columns: 'm.*',
  filters: {
    contact_id: ints('k.contact_id'),
    entity_id: ints('k.entity_id'),
    entity_type: strings('k.entity_type'),
  },
  defaultOrder: 'm.created_at DESC, m.msec DESC, m.id',
};
const schema = objectSchema({
  id: TEXT,
  talk_id: INT,
  is_incoming: TRUTH,
  author: TEXT,
  type: TEXT,
  text: TEXT,
  created_at: TIME,
});

/** What was written in the talks of a lead (`entity_type=lead`) or a contact, the newest first. API v4 tells no texts. */
export const cardMessagesRoute: Route = route({
  method: 'GET',
  path: '/__kit/api/chats/messages',
  section: 'kit',
  summary: 'List messages of the talks of a card',
  query: listDoc(list),
  reply: { kind: 'raw', of: 'messages', item: schema },
  handle: (ctx) => {
    const { rows } = selectPage<MessageRow>(ctx, list);
    return ok({ _embedded: { messages: rows.map(viewMessage) } });
  },
});

function viewMessage(row: MessageRow) {
  const { type, text, file_name, media } = JSON.parse(row.message) as Message;
  return {
    id: row.id,
    talk_id: row.talk_id,
    is_incoming: row.is_incoming === 1,
    author: (JSON.parse(row.sender) as Party).name ?? '',
    type,
    text: text ?? file_name ?? media ?? '',
    created_at: row.created_at,
  };
}
