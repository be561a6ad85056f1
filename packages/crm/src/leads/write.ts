import type { Unit } from '../core/unit.ts';
import type { Columns } from '../entity/definition.ts';
import type { Batch } from '../http/batch.ts';
import { link } from '../links/links.ts';
import { lossReasonsById } from '../loss-reasons/loss-reason.ts';
import {
  firstStage,
  INCOMING,
  isClosed,
  LOST,
  mainPipeline,
  pipelineOf,
  stageOf,
} from '../pipelines/stages.ts';
import type { LeadItem, LeadRow } from './lead.ts';
import { sourceByExternalId } from './source.ts';

/** Where a write puts a lead: always one stage of one pipeline. `undefined` when the request names none that exists. */
function placeOf(unit: Unit, item: LeadItem, before: LeadRow | undefined) {
  const named = item.pipeline_id ?? undefined;
  const wanted = item.status_id ?? undefined;
  if (named === undefined && wanted === undefined && before) return before;
  const pipeline =
    named !== undefined
      ? pipelineOf(unit, named)
      : before
        ? pipelineOf(unit, before.pipeline_id)
        : mainPipeline(unit);
  if (!pipeline) return undefined;
  const staysPut = wanted === undefined && before?.pipeline_id === pipeline.id;
  const stage = staysPut
    ? stageOf(pipeline, before.status_id)
    : wanted === undefined
      ? firstStage(pipeline)
      : stageOf(pipeline, wanted);
  return stage && { pipeline_id: pipeline.id, status_id: stage.id, isIncoming: stage.type === INCOMING };
}

export function checkLead(
  unit: Unit,
  batch: Batch<LeadItem>,
  index: number,
  before: LeadRow | undefined,
): void {
  const item = batch.items[index];
  if (!item) return;
  if (item.pipeline_id && !pipelineOf(unit, item.pipeline_id))
    batch.fail(index, 'NotSupportedChoice', 'pipeline_id');
  else {
    const place = placeOf(unit, item, before);
    // New leads do not start in the incoming stage: that is what incoming leads are for.
    const isWrong =
      !place || ('isIncoming' in place && place.isIncoming && place.status_id !== before?.status_id);
    if (isWrong) batch.fail(index, 'NotSupportedChoice', 'status_id');
  }
  if (item.loss_reason_id && !lossReasonsById(unit).has(item.loss_reason_id)) {
    batch.fail(index, 'NotSupportedChoice', 'loss_reason_id');
  }
  if (!before) checkEmbedded(unit, batch, index, item);
}

function checkEmbedded(unit: Unit, batch: Batch<LeadItem>, index: number, item: LeadItem): void {
  for (const name of ['contacts', 'companies'] as const) {
    for (const [at, { id }] of (item._embedded?.[name] ?? []).entries()) {
      const table = name === 'contacts' ? 'contact' : 'company';
      if (!unit.db.get(`SELECT 1 FROM ${table} WHERE id = ? AND is_deleted = 0`, id)) {
        batch.fail(index, 'NotSupportedChoice', `_embedded.${name}.${at}.id`);
      }
    }
  }
}

export function leadColumns(unit: Unit, item: LeadItem, before: LeadRow | undefined): Columns {
  const place = placeOf(unit, item, before);
  if (!place) throw new Error('a lead without a stage passed the check');
  const { pipeline_id, status_id } = place;
  const given = {
    price: item.price,
    score: item.score,
    labor_cost: item.labor_cost,
    visitor_uid: item.visitor_uid,
  };
  const externalId = before ? undefined : item._embedded?.source?.external_id;
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null)),
    pipeline_id,
    status_id,
    closed_at: closedAt(unit, item, status_id, before),
    loss_reason_id: lossReason(item, status_id, before),
    ...(externalId ? { source_id: sourceByExternalId(unit, externalId) } : {}),
  };
}

/** Set on entering won or lost, gone on leaving; imports may say when it was. */
function closedAt(unit: Unit, item: LeadItem, statusId: number, before: LeadRow | undefined): number | null {
  if (!isClosed(statusId)) return null;
  return item.closed_at ?? (before && isClosed(before.status_id) ? before.closed_at : null) ?? unit.now;
}

/** A reason belongs to a lost lead alone. */
function lossReason(item: LeadItem, statusId: number, before: LeadRow | undefined): number | null {
  if (statusId !== LOST) return null;
  return item.loss_reason_id === undefined ? (before?.loss_reason_id ?? null) : item.loss_reason_id;
}

export function wroteLead(unit: Unit, item: LeadItem, after: LeadRow, before: LeadRow | undefined): void {
  if (before) leadEvents(unit, before, after);
  else linkEmbedded(unit, item, after);
}

function linkEmbedded(unit: Unit, item: LeadItem, lead: LeadRow): void {
  if (lead.name === '')
    unit.db.update('lead', lead.id, { name: `${LEAD[unit.user.lang] ?? LEAD.en} #${lead.id}` });
  const own = { type: 'leads', id: lead.id } as const;
  const contacts = [...(item._embedded?.contacts ?? [])];
  // The first contact becomes the main one where none is flagged.
  contacts.sort((a, b) => Number(b.is_main ?? false) - Number(a.is_main ?? false));
  for (const { id } of contacts) link(unit, own, { type: 'contacts', id });
  for (const { id } of item._embedded?.companies ?? []) link(unit, own, { type: 'companies', id });
}

/** The name of a lead that was given none, in the languages of the UI. */
const LEAD: Readonly<Record<string, string>> = {
  en: 'Lead',
  es: 'Lead',
  pt: 'Lead',
  tr: 'Fırsat',
  id: 'Lead',
  ru: 'Сделка',
};

function leadEvents(unit: Unit, before: LeadRow, after: LeadRow): void {
  const subject = { entityType: 'lead', entityId: after.id };
  if (before.price !== after.price) {
    unit.event({
      ...subject,
      type: 'sale_field_changed',
      before: [{ sale_field_value: { sale: before.price } }],
      after: [{ sale_field_value: { sale: after.price } }],
    });
  }
  if (before.status_id === after.status_id && before.pipeline_id === after.pipeline_id) return;
  unit.event({
    ...subject,
    type: 'lead_status_changed',
    before: [{ lead_status: { id: before.status_id, pipeline_id: before.pipeline_id } }],
    after: [{ lead_status: { id: after.status_id, pipeline_id: after.pipeline_id } }],
  });
  unit.changed({
    entity: 'leads',
    id: after.id,
    action: 'status',
    detail: { old_status_id: before.status_id, old_pipeline_id: before.pipeline_id },
  });
}
