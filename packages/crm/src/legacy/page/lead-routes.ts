import { entityExists } from '../../entity/exists.ts';
import { addEntities, updateEntities } from '../../entity/write.ts';
import { Batch } from '../../http/batch.ts';
import { loose } from '../../http/body.ts';
import { Problem } from '../../http/problem.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { LEADS } from '../../leads/definition.ts';
import { link, unlink } from '../../links/links.ts';
import { Where } from '../../list/where.ts';
import { visible } from '../../users/visibility.ts';
import { kindFromOld } from '../convert/element.ts';
import { asIds, asInt, asRecords, asText, first, type Raw } from '../values.ts';
import { json } from './json.ts';

const page = (path: string, summary: string, handle: (ctx: Ctx, form: Raw) => Reply): Route =>
  route({
    method: 'POST',
    path,
    section: '28',
    summary,
    body: loose(),
    reply: { kind: 'raw', of: 'leads' },
    handle,
  });

/** Actions of the page over several leads. */
export const pageLeadRoutes: readonly Route[] = [
  page('/ajax/leads/multiple/add', 'Add leads by name, as the board does', (ctx, form) => {
    const rows = asRecords(first(form, 'request', 'leads') ?? form);
    const items = rows.map((raw) => ({
      name: asText(first(raw, 'name', 'NAME')) ?? '',
      price: asInt(first(raw, 'price', 'PRICE')),
      pipeline_id: asInt(first(raw, 'pipeline_id', 'PIPELINE_ID')),
      status_id: asInt(first(raw, 'status_id', 'STATUS')),
    }));
    const added = addEntities(ctx, LEADS, new Batch(items));
    return json({ status: 'success', ids: added.map((row) => row.id) });
  }),
  page('/ajax/leads/multiple/change_status', 'Move leads to a stage', (ctx, form) => {
    const ids = asIds(first(form, 'ID', 'id', 'ids'));
    const status_id = asInt(first(form, 'STATUS', 'status_id', 'status'));
    const pipeline_id = asInt(first(form, 'PIPELINE_ID', 'pipeline_id'));
    return outcome(() => {
      const batch = new Batch(ids.map(() => ({ status_id, pipeline_id })));
      updateEntities(ctx, LEADS, batch, (index) => ids[index] ?? 0);
    });
  }),
  page('/ajax/leads/multiple/loadmore', 'More leads of a stage of the board', (ctx, form) => {
    const status = asInt(first(form, 'status_id', 'STATUS'));
    const where = visible(ctx, 'leads', 'l', new Where().and('l.is_deleted = 0'));
    if (status !== undefined) where.and('l.status_id = ?', status);
    const items = ctx.db.all<object>(
      `SELECT l.id, l.name, l.price, l.status_id, l.pipeline_id, l.responsible_user_id FROM lead l ${where.sql}
       ORDER BY l.updated_at DESC LIMIT 50 OFFSET ?`,
      ...where.values,
      Math.max(0, asInt(form.offset) ?? 0),
    );
    return json({ status: 'success', response: { items } });
  }),
  page('/ajax/linked/leads/set/main/contacts', 'Make a contact the main one of a lead', (ctx, form) => {
    const lead = asInt(first(form, 'main_id', 'lead_id')) ?? 0;
    const contact = asInt(first(form, 'linked_id', 'contact_id')) ?? 0;
    if (!entityExists(ctx, 'leads', lead) || !entityExists(ctx, 'contacts', contact))
      return json({ status: 'fail' }, 400);
    link(ctx, { type: 'leads', id: lead }, { type: 'contacts', id: contact }, { isMain: true });
    return json({ status: 'success' });
  }),
  page('/ajax/linked/leads/remove', 'Take the link between a lead and another card away', (ctx, form) => {
    const lead = asInt(first(form, 'lead_id', 'LEAD_ID', 'id'));
    const other = asInt(first(form, 'element_id', 'contact_id', 'ELEMENT_ID'));
    const kind = kindFromOld(first(form, 'element_type', 'ELEMENT_TYPE') ?? 1);
    if (!lead || !other || !kind) return json({ status: 'fail' }, 400);
    const done =
      entityExists(ctx, 'leads', lead) &&
      unlink(ctx, { type: 'leads', id: lead }, { type: kind.name, id: other });
    return json({ status: done ? 'success' : 'fail' });
  }),
];

function outcome(work: () => void): Reply {
  try {
    work();
    return json({ status: 'success' });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return json({ status: 'fail', errors: [error.message], message: error.message });
  }
}
