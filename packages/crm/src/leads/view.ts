import { commonView } from '../entity/common-view.ts';
import { KINDS } from '../entity/kinds.ts';
import type { Ctx } from '../http/route.ts';
import type { Linked } from '../links/links.ts';
import { lossReasonsById, lossReasonView } from '../loss-reasons/loss-reason.ts';
import type { LeadRow } from './lead.ts';
import { sourcesOf } from './source.ts';

/** Leads in their outward form (reference: api-v4, section 6.2); relations are read once for all of them. */
export function viewLeads(ctx: Ctx, rows: readonly LeadRow[], parts: ReadonlySet<string>): readonly object[] {
  const asked = (['contacts', 'catalog_elements'] as const).filter((name) => parts.has(name));
  const common = commonView(ctx, KINDS.leads, rows, ['companies', ...asked]);
  const reasons = parts.has('loss_reason') ? lossReasonsById(ctx) : undefined;
  const sources = parts.has('source') ? sourcesOf(ctx, rows) : undefined;

  return rows.map((row) => {
    if (row.is_deleted === 1) return binned(ctx, row, common.links(row));
    const reason = reasons?.get(row.loss_reason_id ?? 0);
    return {
      id: row.id,
      name: row.name,
      price: Math.floor(row.price),
      ...(Number.isInteger(row.price) ? {} : { price_with_minor_units: row.price }),
      ...common.responsible(row),
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
      custom_fields_values: common.fieldValues(row),
      score: row.score,
      account_id: ctx.core.accountId(),
      labor_cost: row.labor_cost,
      is_price_computed: row.is_price_computed === 1,
      ...(parts.has('is_price_modified_by_robot')
        ? { is_price_modified_by_robot: row.is_price_modified_by_robot === 1 }
        : {}),
      _links: common.links(row),
      _embedded: {
        tags: common.tags(row),
        companies: common.related(row, 'companies'),
        contacts: parts.has('contacts') ? leadContacts(ctx, common.linked(row, 'contacts')) : undefined,
        catalog_elements: common.related(row, 'catalog_elements'),
        // A list of none or one, as clients read it.
        loss_reason: reasons && (reason ? [lossReasonView(ctx, reason)] : []),
        source: sources && (sources.get(row.source_id ?? 0) ?? null),
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

const leadContacts = (ctx: Ctx, linked: readonly Linked[]): readonly object[] =>
  linked.map(({ id, is_main }) => ({
    id,
    is_main: is_main === 1,
    _links: { self: { href: `${ctx.origin}/api/v4/contacts/${id}` } },
  }));
