import { COMPANIES } from '../companies/definition.ts';
import { CONTACTS } from '../contacts/definition.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import type { CommonRow, EntityDef } from '../entity/definition.ts';
import type { CommonItem } from '../entity/item.ts';
import { addEntity, updateEntity } from '../entity/write.ts';
import { LEADS } from '../leads/definition.ts';
import type { LeadItem } from '../leads/lead.ts';
import { link } from '../links/links.ts';
import { lossReasonsById } from '../loss-reasons/loss-reason.ts';
import { firstStage, mainPipeline, pipelinesOf } from '../pipelines/stages.ts';
import { seedCalls, seedNotes } from './feed.ts';
import { fieldValues } from './field-values.ts';
import { stageIn } from './fields.ts';
import { mistake, named } from './mistake.ts';
import type { Names } from './names.ts';
import type { CardSeed, CompanySeed, ContactSeed, LeadSeed } from './scenario.ts';
import { DAY, userNamed } from './users.ts';

/** Adds a card at its moment in the past, with its notes and calls. */
export function seedCard<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  seed: CardSeed,
  item: I,
): R {
  const user = userNamed(unit, seed.responsible);
  const createdAt = Math.round(unit.now - (seed.created ?? 1) * DAY);
  const fields = fieldValues(unit, def.kind.name, `${def.kind.singular} "${seed.name}"`, seed.fields ?? {});
  const tags = (seed.tags ?? []).map((name) => ({ name }));
  const updatedAt = Math.round(unit.now - (seed.updated ?? seed.created ?? 1) * DAY);
  const row = addEntity(
    unitAt(unit.core, user, createdAt),
    def,
    { name: seed.name, updated_at: updatedAt, ...item, _embedded: { ...item._embedded, tags } },
    fields,
    seed.id,
  );
  seedNotes(unit, def.kind, row.id, seed.notes ?? [], user);
  seedCalls(unit, def.kind, row.id, seed.calls ?? [], user);
  return row;
}

export function seedCompany(unit: Unit, seed: CompanySeed, names: Names): void {
  names.set('companies', seed.name, seedCard(unit, COMPANIES, seed, {}).id);
}

export function seedContact(unit: Unit, seed: ContactSeed, names: Names): void {
  const [first_name, ...rest] = seed.name.split(' ');
  const { id } = seedCard(unit, CONTACTS, seed, { first_name, last_name: rest.join(' ') });
  names.set('contacts', seed.name, id);
  if (seed.company === undefined) return;
  const company = names.get('companies', seed.company);
  link(before(unit, seed), { type: 'contacts', id }, { type: 'companies', id: company });
}

/** A lead starts in the first stage and is moved to its own, so that its timeline tells of it. */
export function seedLead(unit: Unit, seed: LeadSeed, names: Names): void {
  const pipeline =
    seed.pipeline === undefined
      ? mainPipeline(unit)
      : named(pipelinesOf(unit), seed.pipeline, `the pipeline of lead "${seed.name}":`);
  const start = pipeline && firstStage(pipeline);
  if (!pipeline || !start) throw mistake(`lead "${seed.name}" finds no stage to start in`);
  const stage = seed.stage === undefined ? start : stageIn(pipeline, seed.stage);
  const contacts = (seed.contacts ?? []).map((name) => ({ id: names.get('contacts', name) }));
  const companies = seed.company === undefined ? [] : [{ id: names.get('companies', seed.company) }];
  const added = seedCard(unit, LEADS, seed, {
    price: seed.price,
    pipeline_id: pipeline.id,
    status_id: start.id,
    _embedded: { contacts, companies, ...(seed.source ? { source: { external_id: seed.source } } : {}) },
  });
  names.set('leads', seed.name, added.id);
  for (const { name, quantity } of seed.elements ?? []) {
    const element = { type: 'catalog_elements', id: names.get('catalog_elements', name) } as const;
    link(before(unit, seed), { type: 'leads', id: added.id }, element, { quantity: quantity ?? 1 });
  }
  if (stage.id === start.id) return;
  const reason =
    seed.loss_reason === undefined
      ? undefined
      : named([...lossReasonsById(unit).values()], seed.loss_reason, 'the loss reason');
  const moved = unit.now - (seed.updated ?? seed.created ?? 1) * DAY;
  const item: LeadItem = { status_id: stage.id, pipeline_id: pipeline.id, loss_reason_id: reason?.id };
  updateEntity(
    unitAt(unit.core, userNamed(unit, seed.responsible), Math.round(moved)),
    LEADS,
    item,
    added,
    [],
  );
}

/** The moment and the user of a card's creation. */
const before = (unit: Unit, seed: CardSeed): Unit =>
  unitAt(unit.core, userNamed(unit, seed.responsible), Math.round(unit.now - (seed.created ?? 1) * DAY));
