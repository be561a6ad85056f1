import { fieldsOf } from '../../fields/definition.ts';
import { Batch } from '../../http/batch.ts';
import { loose } from '../../http/body.ts';
import { noContent, ok, type Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { pipelineOf, stageOf } from '../../pipelines/stages.ts';
import { isRecord } from '../../shape/index.ts';
import { addUnsorted } from '../../unsorted/add.ts';
import { acceptUnsorted, declineUnsorted } from '../../unsorted/sort.ts';
import { summaryOf } from '../../unsorted/summary-route.ts';
import type { UnsortedRow } from '../../unsorted/unsorted.ts';
import { usersById } from '../../users/user.ts';
import { cardFromOld } from '../convert/card.ts';
import { leadFromOld } from '../convert/lead.ts';
import { asInt, asList, asRecords, asText, asTime, first, type Raw } from '../values.ts';

const PATH = '/api/v2/incoming_leads';

/** Incoming leads in version 2. */
export const v2IncomingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '28',
    summary: 'List incoming leads (old API)',
    reply: { kind: 'raw', of: 'incoming_leads' },
    handle: (ctx) => {
      const rows = ctx.db.all<UnsortedRow>(
        "SELECT * FROM unsorted WHERE state = 'new' ORDER BY created_at DESC LIMIT 500",
      );
      if (rows.length === 0) return noContent();
      const items = rows.map((row) => ({
        uid: row.uid,
        source_uid: row.source_uid,
        source_name: row.source_name,
        category: row.category,
        created_at: row.created_at,
        pipeline: { id: row.pipeline_id },
        incoming_lead_info: JSON.parse(row.metadata) as unknown,
        incoming_entities: { leads: row.lead_id === null ? [] : [{ id: row.lead_id }] },
      }));
      return ok({ _links: { self: { href: PATH, method: 'get' } }, _embedded: { items } });
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/summary`,
    section: '28',
    summary: 'Sum up incoming leads (old API)',
    reply: { kind: 'raw', of: 'summary' },
    handle: (ctx) => ok(summaryOf(ctx)),
  }),
  ...(['form', 'sip'] as const).map((kind) =>
    route({
      method: 'POST',
      path: `${PATH}/${kind}`,
      section: '28',
      summary: `Add incoming leads from ${kind === 'form' ? 'forms' : 'calls'} (old API)`,
      body: loose('{add: []}'),
      reply: { kind: 'raw', of: 'incoming_leads' },
      handle: (ctx, body) => add(ctx, kind === 'form' ? 'forms' : 'sip', asRecords(body.add)),
    }),
  ),
  ...(['accept', 'decline'] as const).map((action) =>
    route({
      method: 'POST',
      path: `${PATH}/${action}`,
      section: '28',
      summary: `${action === 'accept' ? 'Accept' : 'Decline'} incoming leads (old API)`,
      body: loose(`{${action}: [uid]}`),
      reply: { kind: 'raw', of: 'incoming_leads' },
      handle: (ctx, body) => sort(ctx, action, body),
    }),
  ),
];

function add(ctx: Ctx, category: 'forms' | 'sip', items: readonly Raw[]): Reply {
  const rows = addUnsorted(ctx, category, new Batch(items.map((raw) => itemOf(ctx, raw))));
  return ok({ status: 'success', data: rows.map((row) => row.uid) });
}

function itemOf(ctx: Ctx, raw: Raw) {
  const entities = isRecord(raw.incoming_entities) ? raw.incoming_entities : {};
  const leads = asRecords(entities.leads)
    .slice(0, 1)
    .map((one) => ({ ...leadFromOld(one, fieldsOf(ctx, 'leads')) }));
  const contacts = asRecords(entities.contacts)
    .slice(0, 1)
    .map((one) => ({ ...cardFromOld(one, fieldsOf(ctx, 'contacts')) }));
  const info = isRecord(raw.incoming_lead_info) ? raw.incoming_lead_info : {};
  return {
    source_uid: asText(raw.source_uid) ?? '',
    source_name: asText(raw.source_name) ?? '',
    pipeline_id: asInt(raw.pipeline_id),
    created_at: asTime(first(raw, 'created_at', 'date_create')),
    metadata: info,
    _embedded: { leads, contacts },
  };
}

function sort(ctx: Ctx, action: 'accept' | 'decline', body: Raw): Reply {
  const uids = asList(body[action]).map(String);
  const rows = uids.flatMap((uid) =>
    ctx.db.all<UnsortedRow>("SELECT * FROM unsorted WHERE uid = ? AND state = 'new'", uid),
  );
  const wanted = asInt(body.user_id) ?? 0;
  const userId = usersById(ctx.core).has(wanted) ? wanted : ctx.user.id;
  for (const row of rows) {
    if (action === 'accept') acceptUnsorted(ctx, row, userId, stageIn(ctx, row, asInt(body.status_id)));
    else declineUnsorted(ctx, row);
  }
  const leads = rows.flatMap((row) => (row.lead_id === null ? [] : [row.lead_id]));
  return ok({ status: 'success', data: Object.fromEntries(rows.map((row) => [row.uid, { leads }])) });
}

/** The stage, when the pipeline of the incoming lead has it; else that lead starts where new ones do. */
const stageIn = (ctx: Ctx, row: UnsortedRow, id: number | undefined): number | undefined =>
  id === undefined ? undefined : stageOf(pipelineOf(ctx, row.pipeline_id), id)?.id;
