import { isKitError } from '@kommo-widget/manifest';
import { objectSchema, TEXT } from '../entity/schema.ts';
import { maybe } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';

const common = { section: 'kit', access: 'public', isOutside: true } as const;
const body = maybe(t.object({ name: t.optional(t.string({ filled: true, max: 100 })) }));
const reply = { kind: 'raw', of: 'snapshot', item: objectSchema({ name: TEXT }) } as const;

/** The control API of snapshots. */
export const dataRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: '/__kit/api/snapshots',
    summary: 'List snapshots',
    reply: {
      kind: 'raw',
      of: 'snapshots',
      item: objectSchema({ snapshots: { type: 'array', items: TEXT } }),
    },
    handle: ({ core }) => ok({ snapshots: core.data.snapshots() }),
  }),
  route({
    ...common,
    method: 'POST',
    path: '/__kit/api/snapshot',
    summary: 'Keep a copy of all data',
    body,
    reply,
    handle: ({ core }, { items: [item] }) => ok({ name: core.data.snapshot(item?.name ?? undefined) }),
  }),
  route({
    ...common,
    method: 'POST',
    path: '/__kit/api/restore',
    summary: 'Put the data back as it was',
    body,
    reply,
    handle: ({ core }, { items: [item] }) => {
      try {
        core.data.restore(item?.name ?? undefined);
      } catch (error) {
        if (isKitError(error)) throw new Problem(404, `${error.message}. ${error.hint ?? ''}`);
        throw error;
      }
      return ok({ name: item?.name ?? null });
    },
  }),
];
