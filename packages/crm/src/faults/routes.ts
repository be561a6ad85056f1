import { objectSchema } from '../entity/schema.ts';
import { maybe, one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { noContent, ok, type Reply } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import type { FaultRule } from './fault.ts';
import { faultShape } from './shape.ts';

const PATH = '/__kit/api/faults';
const common = { section: 'kit', access: 'public' } as const;
const reply = { kind: 'raw', of: 'faults', item: objectSchema({}) } as const;

const shown = ({ core }: Ctx): Reply => ok({ faults: core.faults.list(), rate_limit: core.limiter.isOn });

/** The control API of faults and of the limit of requests. */
export const faultRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List faults',
    reply,
    handle: (ctx) => shown(ctx),
  }),
  route({
    ...common,
    method: 'POST',
    path: PATH,
    summary: 'Add a fault',
    body: one(faultShape),
    reply,
    handle: (ctx, { items: [item] }) => ok(item ? ctx.core.faults.add(item as FaultRule) : {}),
  }),
  route({
    ...common,
    method: 'PUT',
    path: PATH,
    summary: 'Replace all faults, and switch the limit of requests on or off',
    body: maybe(
      t.object(
        { faults: t.optional(t.array(faultShape)), rate_limit: t.optional(t.bool()) },
        { strict: true },
      ),
    ),
    reply,
    handle: (ctx, { items: [item] }) => {
      const { core } = ctx;
      if (item?.faults) {
        core.faults.clear();
        for (const fault of item.faults) core.faults.add(fault as FaultRule);
      }
      if (item?.rate_limit != null) core.limiter.isOn = item.rate_limit;
      return shown(ctx);
    },
  }),
  route({
    ...common,
    method: 'DELETE',
    path: PATH,
    summary: 'Remove all faults',
    reply: { kind: 'empty' },
    handle: ({ core }) => {
      core.faults.clear();
      return noContent();
    },
  }),
  route({
    ...common,
    method: 'DELETE',
    path: `${PATH}/{id}`,
    summary: 'Remove a fault',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      if (!ctx.core.faults.remove(idOf(ctx))) throw notFound('Fault not found');
      return noContent();
    },
  }),
];
