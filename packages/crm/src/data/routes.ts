import { isKitError } from '@kommo-widget/manifest';
import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { maybe, one } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { exportText } from './export.ts';

const common = { section: 'kit', access: 'public', isOutside: true } as const;
const body = maybe(t.object({ name: t.optional(t.string({ filled: true, max: 100 })) }));
const reply = { kind: 'raw', of: 'snapshot', item: objectSchema({ name: TEXT }) } as const;

/** The control API of snapshots, of export and of import. */
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
  route({
    ...common,
    method: 'GET',
    path: '/__kit/api/export',
    summary: 'All data but tokens, a row to a line',
    reply: { kind: 'raw', of: 'export' },
    handle: ({ core }) => ({
      status: 200,
      type: 'application/json',
      body: [...exportText(core.data.export())].join(''),
    }),
  }),
  route({
    ...common,
    method: 'POST',
    path: '/__kit/api/import',
    summary: 'Replace all data by an export',
    body: one(t.dictionary(t.anything())),
    reply: {
      kind: 'raw',
      of: 'imported',
      item: objectSchema({ scenario: TEXT, leads: INT, contacts: INT, companies: INT }),
    },
    handle: ({ core }, { items: [data] }) => {
      try {
        core.data.import(data);
      } catch (error) {
        if (isKitError(error)) throw new Problem(400, `${error.message}. ${error.hint ?? ''}`);
        throw error;
      }
      const count = (table: string): number => core.db.value<number>(`SELECT count(*) FROM ${table}`) ?? 0;
      return ok({
        scenario: core.data.scenario,
        leads: count('lead'),
        contacts: count('contact'),
        companies: count('company'),
      });
    },
  }),
];
