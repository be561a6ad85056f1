import {
  INT,
  INT_OR_NULL,
  objectSchema,
  TEXT,
  TEXT_OR_NULL,
  TIME,
  TIME_OR_NULL,
  TRUTH,
} from '../entity/schema.ts';
import { maybe } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { phpBool, texts } from '../http/query.ts';
import { accepted, noContent, ok, pageOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type Filter, ints, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { closeTalk } from './close.ts';

interface TalkRow {
  readonly talk_id: number;
  readonly contact_id: number;
  readonly chat_id: string;
  readonly entity_type: string | null;
  readonly entity_id: number | null;
  readonly origin: string;
  readonly is_in_work: number;
  readonly is_read: number;
  readonly rate: number;
  readonly missed_at: number | null;
  readonly created_at: number;
  readonly updated_at: number;
}

const PATH = '/api/v4/talks';
/** `only_in_work=0` narrows nothing. */
const onlyInWork: Filter = {
  apply: (value, where) => {
    if (texts(value).some(phpBool)) where.and('k.is_in_work = 1');
  },
  schema: { type: 'boolean' },
};

const list: ListSpec = {
  from: 'talk k',
  filters: {
    talk_id: ints('k.talk_id'),
    contact_id: ints('k.contact_id'),
    entity_id: ints('k.entity_id'),
    entity_type: strings('k.entity_type'),
    only_in_work: onlyInWork,
  },
  defaultOrder: 'k.talk_id',
};
const schema = objectSchema({
  talk_id: INT,
  created_at: TIME,
  updated_at: TIME,
  rate: INT,
  contact_id: INT,
  chat_id: TEXT,
  entity_id: INT_OR_NULL,
  entity_type: TEXT_OR_NULL,
  is_in_work: TRUTH,
  is_read: TRUTH,
  origin: TEXT,
  missed_at: TIME_OR_NULL,
  account_id: INT,
});

/** Conversations with customers (reference: api-v4, section 24). */
export const talkRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '24',
    summary: 'List talks',
    query: listDoc(list),
    reply: { kind: 'page', of: 'talks', item: schema },
    handle: (ctx) =>
      pageOf(
        ctx,
        'talks',
        mapPage(selectPage<TalkRow>(ctx, list), (rows) => rows.map((row) => view(ctx, row))),
      ),
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '24',
    summary: 'Get a talk',
    reply: { kind: 'one', of: 'talk', item: schema },
    handle: (ctx) => {
      const row = find(ctx);
      return row ? ok(view(ctx, row)) : noContent();
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/{id}/close`,
    section: '24',
    summary: 'Close a talk',
    body: maybe(t.object({ force_close: t.optional(t.bool()) })),
    reply: { kind: 'empty', status: 202 },
    handle: (ctx) => {
      const row = find(ctx);
      if (!row) throw notFound('Talk not found');
      closeTalk(ctx, row);
      return accepted();
    },
  }),
];

const find = (ctx: Ctx): TalkRow | undefined =>
  ctx.db.get<TalkRow>('SELECT * FROM talk WHERE talk_id = ?', idOf(ctx));

function view(ctx: Ctx, row: TalkRow): object {
  const ofType = (type: string) =>
    row.entity_type === type && row.entity_id !== null ? [{ id: row.entity_id }] : [];
  return {
    talk_id: row.talk_id,
    created_at: row.created_at,
    updated_at: row.updated_at,
    rate: row.rate,
    contact_id: row.contact_id,
    chat_id: row.chat_id,
    entity_id: row.entity_id,
    entity_type: row.entity_type,
    is_in_work: row.is_in_work === 1,
    is_read: row.is_read === 1,
    origin: row.origin,
    missed_at: row.missed_at,
    account_id: ctx.core.accountId(),
    _links: { self: { href: `${ctx.origin}${PATH}/${row.talk_id}` } },
    _embedded: { contacts: [{ id: row.contact_id }], leads: ofType('lead'), customers: ofType('customer') },
  };
}
