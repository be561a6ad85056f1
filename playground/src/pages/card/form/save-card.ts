import { addEntity, type EntityChanges, saveEntity } from '../../../crm/entities.ts';
import { collect } from '../../../fields/collect.ts';
import type { CardData } from '../card-data.ts';
import { CARD_KINDS, type CardKind } from '../card-kind.ts';
import { nameField } from './name-field.ts';
import { requireFields } from './require-fields.ts';

/** Stores what the forms of a card changed, each entity by one call. Tells the id of the card's entity. */
export async function saveCard(
  forms: readonly HTMLFormElement[],
  card: CardKind,
  data: CardData,
): Promise<number> {
  let { id } = data.entity;
  for (const form of forms) {
    const kind = form.dataset.type === 'company' ? 'companies' : 'contacts';
    if (form.id === 'edit_card') id = await saveMain(form, card, data);
    else await saveLinked(form, kind, kind === 'companies' ? data.companyFields : data.contactFields);
  }
  return id;
}

async function saveMain(
  form: HTMLFormElement,
  card: CardKind,
  { entity, fields, pipelines }: CardData,
): Promise<number> {
  const changes = collect(form, card, fields, entity.id === 0);
  if (card.kind === 'leads') requireFields(changes ?? {}, { entity, fields, pipelines });
  if (entity.id === 0) {
    const stage = entity.status_id ? { status_id: entity.status_id, pipeline_id: entity.pipeline_id } : {};
    return named(addEntity(card.kind, { ...stage, ...changes }), changes, fields);
  }
  if (changes) await named(saveEntity(card.kind, entity.id, changes), changes, fields);
  return entity.id;
}

async function saveLinked(
  form: HTMLFormElement,
  kind: 'contacts' | 'companies',
  fields: CardData['contactFields'],
): Promise<void> {
  const changes = collect(form, CARD_KINDS[kind], fields);
  if (changes) await named(saveEntity(kind, Number(form.dataset.id), changes), changes, fields);
}

const named = <T>(
  write: Promise<T>,
  changes: EntityChanges | undefined,
  fields: CardData['fields'],
): Promise<T> =>
  write.catch((cause: unknown) => {
    throw nameField(cause, changes ?? {}, fields);
  });
