import { entityExists } from '../entity/exists.ts';
import type { Batch } from '../http/batch.ts';
import { type Body, many, maybe, one } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { collectionOf, ok, pageOf } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { ints, range, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { pipelineOf, stageOf } from '../pipelines/stages.ts';
import * as t from '../shape/index.ts';
import { usersById } from '../users/user.ts';
import { addUnsorted } from './add.ts';
import { newCall, newForm, type UnsortedItem } from './items.ts';
import { acceptUnsorted, declineUnsorted, linkUnsorted } from './sort.ts';
import { summaryRoute } from './summary-route.ts';
import {
  type Category,
  embeddedOf,
  newUnsorted,
  type UnsortedRow,
  unsortedSchema,
  unsortedView,
} from './unsorted.ts';

const PATH = '/api/v4/leads/unsorted';
const list: ListSpec = {
  from: 'unsorted u',
  filters: {
    uid: strings('u.uid'),
    category: strings('u.category'),
    pipeline_id: ints('u.pipeline_id'),
    created_at: range('u.created_at'),
  },
  // Whatever order is asked for, the newest come first.
  defaultOrder: 'u.created_at DESC, u.uid DESC',
};
const common = { section: '7.1' };

const adding = (category: Category, body: Body<Batch<UnsortedItem>>): Route =>
  route({
    ...common,
    method: 'POST',
    path: `${PATH}/${category}`,
    summary: `Add incoming leads of ${category}`,
    body,
    reply: { kind: 'collection', of: 'unsorted', item: unsortedSchema },
    handle: (ctx, batch) =>
      collectionOf(
        ctx,
        'unsorted',
        addUnsorted(ctx, category, batch).map((row, index) => ({
          uid: row.uid,
          account_id: ctx.core.accountId(),
          request_id: batch.requestId(index),
          _links: { self: { href: `${ctx.origin}${PATH}/${row.uid}` } },
          _embedded: embeddedOf(ctx, row),
        })),
      ),
  });

export const unsortedRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List incoming leads, the newest first',
    query: listDoc(list),
    reply: { kind: 'page', of: 'unsorted', item: unsortedSchema },
    handle: (ctx) => {
      const page = selectPage<UnsortedRow>(ctx, list, new Where().and("u.state = 'new'"));
      return pageOf(
        ctx,
        'unsorted',
        mapPage(page, (rows) => rows.map((row) => unsortedView(ctx, row))),
      );
    },
  }),
  summaryRoute,
  route({
    ...common,
    method: 'GET',
    path: `${PATH}/{uid}`,
    summary: 'Get an incoming lead',
    reply: { kind: 'one', of: 'unsorted', item: unsortedSchema },
    handle: (ctx) => ok(unsortedView(ctx, newUnsorted(ctx))),
  }),
  adding('forms', many(newForm)),
  adding('sip', many(newCall)),
  route({
    section: '7.3',
    method: 'POST',
    path: `${PATH}/{uid}/accept`,
    summary: 'Accept an incoming lead',
    body: maybe(t.object({ user_id: t.optional(t.ref()), status_id: t.optional(t.ref()) })),
    reply: { kind: 'one', of: 'unsorted', item: unsortedSchema },
    handle: (ctx, batch) => {
      const row = newUnsorted(ctx);
      const { user_id: userId, status_id: statusId } = batch.items[0] ?? {};
      checkUser(ctx, batch, userId);
      if (statusId != null && !stageOf(pipelineOf(ctx, row.pipeline_id), statusId)) {
        batch.fail(0, 'NotSupportedChoice', 'status_id');
      }
      batch.settle();
      return sortedReply(ctx, acceptUnsorted(ctx, row, userId ?? ctx.user.id, statusId ?? undefined));
    },
  }),
  route({
    section: '7.3',
    method: 'DELETE',
    path: `${PATH}/{uid}/decline`,
    summary: 'Decline an incoming lead',
    body: maybe(t.object({ user_id: t.optional(t.ref()) })),
    reply: { kind: 'one', of: 'unsorted', item: unsortedSchema },
    handle: (ctx, batch) => {
      const row = newUnsorted(ctx);
      checkUser(ctx, batch, batch.items[0]?.user_id);
      batch.settle();
      return sortedReply(ctx, declineUnsorted(ctx, row));
    },
  }),
  route({
    section: '7.3',
    method: 'POST',
    path: `${PATH}/{uid}/link`,
    summary: 'Link an incoming message to a lead or customer',
    body: one(linkItem()),
    reply: { kind: 'one', of: 'unsorted', item: unsortedSchema },
    handle: (ctx, batch) => {
      const row = newUnsorted(ctx);
      if (row.category !== 'chats' && row.category !== 'mail') {
        throw new Problem(400, 'Only chats and mail can be linked');
      }
      const wanted = batch.items[0]?.link;
      const type = wanted?.entity_type ?? 'leads';
      const id = wanted?.entity_id ?? 0;
      if (!entityExists(ctx, type, id)) batch.fail(0, 'NotSupportedChoice', 'link.entity_id');
      checkUser(ctx, batch, batch.items[0]?.user_id);
      batch.settle();
      const linked = linkUnsorted(ctx, row, { type, id }, wanted?.metadata?.contact_id ?? undefined);
      const customers = type === 'customers' ? [{ id }] : [];
      return ok({ uid: linked.uid, _embedded: { ...embeddedOf(ctx, linked), customers } });
    },
  }),
];

function linkItem() {
  return t.object({
    user_id: t.optional(t.ref()),
    link: t.object({
      entity_id: t.ref(),
      entity_type: t.choice(['leads', 'customers']),
      metadata: t.optional(t.object({ contact_id: t.optional(t.ref()) })),
    }),
  });
}

function checkUser(ctx: Ctx, batch: Batch<unknown>, id: number | null | undefined): void {
  // 0 is the robot.
  if (id && !usersById(ctx.core).has(id)) batch.fail(0, 'NotSupportedChoice', 'user_id');
}

/** The same body for accepted and declined: one client reads it for both. */
const sortedReply = (ctx: Ctx, row: UnsortedRow) => {
  const { contacts, ...others } = embeddedOf(ctx, row);
  return ok({
    uid: row.uid,
    pipeline_id: row.pipeline_id,
    category: row.category,
    created_at: row.created_at,
    _embedded: {
      ...others,
      contacts: contacts.map((contact) => ({ ...contact, is_deleted: false, is_unsorted: false })),
    },
  });
};
