import { embedded, embeddedElements } from '../entity/embed.ts';
import { fieldsOf } from '../fields/definition.ts';
import { fieldValues, storedValues } from '../fields/read.ts';
import { selfOfOne } from '../http/reply.ts';
import type { Ctx } from '../http/route.ts';
import { linkedOf } from '../links/links.ts';
import { lossReasonsById, lossReasonView } from '../loss-reasons/loss-reason.ts';
import { tagsOf } from '../tags/tags.ts';
import { groupOf } from '../users/user.ts';
import type { LeadRow } from './lead.ts';
import { sourcesOf } from './source.ts';

/** Leads in their outward form (reference: api-v4, section 6.2); relations are read once for all of them. */
export function viewLeads(ctx: Ctx, rows: readonly LeadRow[], parts: ReadonlySet<string>): readonly object[] {
  const ids = rows.map((row) => row.id);
  const fields = fieldsOf(ctx, 'leads');
  const values = storedValues(ctx, 'leads', ids);
  const tags = tagsOf(ctx, 'leads', ids);
  const companies = linkedOf(ctx.db, 'leads', ids, 'companies');
  const contacts = parts.has('contacts') ? linkedOf(ctx.db, 'leads', ids, 'contacts') : undefined;
  const elements = parts.has('catalog_elements')
    ? linkedOf(ctx.db, 'leads', ids, 'catalog_elements')
    : undefined;
  const reasons = parts.has('loss_reason') ? lossReasonsById(ctx) : undefined;
  const sources = parts.has('source') ? sourcesOf(ctx, rows) : undefined;
  const isOne = 'id' in ctx.params;

  return rows.map((row) => {
    const self = isOne ? selfOfOne(ctx) : { self: { href: `${ctx.origin}/api/v4/leads/${row.id}` } };
    if (row.is_deleted === 1) return binned(ctx, row, self);
    return {
      id: row.id,
      name: row.name,
      price: Math.floor(row.price),
      ...(Number.isInteger(row.price) ? {} : { price_with_minor_units: row.price }),
      responsible_user_id: row.responsible_user_id ?? 0,
      group_id: groupOf(ctx.core, row.responsible_user_id),
      status_id: row.status_id,
      pipeline_id: row.pipeline_id,
      loss_reason_id: row.loss_reason_id,
      ...(parts.has('source_id') ? { source_id: row.source_id } : {}),
      created_by: row.created_by,
      updated_by: row.updated_by,
      created_at: row.created_at,
      updated_at: row.updated_at,
      closed_at: row.closed_at,
      closest_task_at: row.closest_task_at ?? null,
      is_deleted: false,
      custom_fields_values: fieldValues(fields, values.get(row.id)),
      score: row.score,
      account_id: ctx.core.accountId(),
      labor_cost: row.labor_cost,
      is_price_computed: row.is_price_computed === 1,
      ...(parts.has('is_price_modified_by_robot')
        ? { is_price_modified_by_robot: row.is_price_modified_by_robot === 1 }
        : {}),
      _links: self,
      _embedded: {
        tags: tags.get(row.id) ?? [],
        companies: embedded(ctx, '/api/v4/companies', companies.get(row.id)),
        ...(contacts ? { contacts: leadContacts(ctx, contacts.get(row.id) ?? []) } : {}),
        ...(elements ? { catalog_elements: embeddedElements(elements.get(row.id)) } : {}),
        ...(reasons ? { loss_reason: reasonOf(ctx, reasons.get(row.loss_reason_id ?? 0)) } : {}),
        ...(sources ? { source: sources.get(row.source_id ?? 0) ?? null } : {}),
      },
    };
  });
}

/** A lead in the bin tells next to nothing (reference: api-v4, section 6.7). */
const binned = (ctx: Ctx, row: LeadRow, links: object): object => ({
  id: row.id,
  name: null,
  price: null,
  status_id: null,
  is_deleted: true,
  updated_at: row.updated_at,
  updated_by: row.updated_by,
  account_id: ctx.core.accountId(),
  _links: links,
});

const leadContacts = (
  ctx: Ctx,
  linked: readonly { readonly id: number; readonly is_main: number }[],
): readonly object[] =>
  linked.map(({ id, is_main }) => ({
    id,
    is_main: is_main === 1,
    _links: { self: { href: `${ctx.origin}/api/v4/contacts/${id}` } },
  }));

/** A list of none or one, as clients read it. */
const reasonOf = (ctx: Ctx, reason: Parameters<typeof lossReasonView>[1] | undefined): readonly object[] =>
  reason ? [lossReasonView(ctx, reason)] : [];
