import { INT, INT_OR_NULL, objectSchema, TEXT } from '../entity/schema.ts';
import { one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { phpInt, text } from '../http/query.ts';
import { noContent } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { json } from '../legacy/page/json.ts';
import { pipelineOf } from '../pipelines/stages.ts';
import * as t from '../shape/index.ts';
import { fire } from './fire.ts';
import { stagesOf, subjectOf } from './subject.ts';
import { entityOf, readTrigger, type Trigger, type TriggerRow, triggerItem } from './trigger.ts';

const PATH = '/ajax/v1/digital_pipeline/triggers';
const schema = objectSchema({
  id: INT,
  pipeline_id: INT_OR_NULL,
  status_id: INT,
  until_status_id: INT_OR_NULL,
  event: TEXT,
  delay: INT,
  conditions: { type: ['object', 'null'] },
  action: { type: 'object' },
});

/** Triggers of the Digital Pipeline. The live system has no public routes for them: these are the page's own. */
export const triggerRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '18',
    summary: 'List the triggers of a pipeline',
    query: { other: { pipeline_id: { type: 'integer' } } },
    reply: { kind: 'raw', of: 'triggers', item: schema },
    handle: (ctx) => {
      const pipeline = text(ctx.query.pipeline_id);
      const rows = ctx.db.all<TriggerRow>('SELECT * FROM dp_trigger ORDER BY id');
      const shown = rows.filter((row) => pipeline === undefined || row.pipeline_id === phpInt(pipeline));
      return json({ triggers: shown.map(readTrigger) });
    },
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '18',
    summary: 'Add a trigger, or change the one whose id is given',
    access: 'admin',
    body: one(triggerItem),
    reply: { kind: 'raw', of: 'trigger', item: schema },
    handle: (ctx, batch) => {
      const [item] = batch.items;
      if (!item) throw notFound('Trigger not found');
      const pipeline_id = entityOf(item.event) === 'leads' ? (item.pipeline_id ?? 0) : null;
      if (pipeline_id !== null && !pipelineOf(ctx, pipeline_id))
        batch.fail(0, item.pipeline_id ? 'NotSupportedChoice' : 'FieldMissing', 'pipeline_id');
      else {
        const stages = stagesOf(ctx, { event: item.event, pipeline_id });
        for (const name of ['status_id', 'until_status_id'] as const) {
          const stage = item[name];
          if (stage != null && !stages.includes(stage)) batch.fail(0, 'NotSupportedChoice', name);
        }
      }
      batch.settle();
      const row = {
        pipeline_id,
        status_id: item.status_id,
        until_status_id: item.until_status_id ?? null,
        event: item.event,
        delay: item.delay ?? 0,
        conditions: item.conditions ? JSON.stringify(item.conditions) : null,
        action: JSON.stringify(item.action),
      };
      const known = item.id == null ? undefined : triggerIn(ctx, item.id);
      if (known) ctx.db.update('dp_trigger', known.id, row);
      const id = known?.id ?? ctx.db.insert('dp_trigger', { ...row, created_at: ctx.now }).id;
      ctx.core.cache.clear();
      return json({ trigger: triggerIn(ctx, id) });
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '18',
    summary: 'Remove a trigger',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      ctx.db.run('DELETE FROM dp_trigger WHERE id = ?', triggerIn(ctx, idOf(ctx)).id);
      ctx.core.cache.clear();
      return noContent();
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/{id}/run`,
    section: '18',
    summary: 'Fire a trigger against a lead or customer at once, to see what it does',
    body: one(t.object({ entity_id: t.ref() })),
    reply: {
      kind: 'raw',
      of: 'run',
      item: objectSchema({ ok: { type: 'boolean' }, delivery_id: INT_OR_NULL }),
    },
    handle: (ctx, batch) => {
      const trigger = triggerIn(ctx, idOf(ctx));
      const id = batch.items[0]?.entity_id ?? 0;
      const type = entityOf(trigger.event);
      const subject = subjectOf(ctx, type, id);
      if (!subject) throw notFound(type === 'leads' ? 'Lead not found' : 'Customer not found');
      const code = trigger.event === 'lead_added_or_status_changed' ? 'lead_status_changed' : trigger.event;
      const delivery = fire(ctx, trigger, subject, { code, direction: 'went_to_trigger' });
      ctx.changed({ entity: type, id, action: 'update' });
      const request =
        delivery === undefined
          ? undefined
          : ctx.db.get('SELECT method, url, body FROM delivery WHERE id = ?', delivery);
      return json({ run: { ok: true, delivery_id: delivery ?? null, request } });
    },
  }),
];

function triggerIn(ctx: Ctx, id: number): Trigger {
  const row = ctx.db.get<TriggerRow>('SELECT * FROM dp_trigger WHERE id = ?', id);
  if (!row) throw notFound('Trigger not found');
  return readTrigger(row);
}
