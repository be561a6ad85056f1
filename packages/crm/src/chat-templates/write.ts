import type { Unit } from '../core/unit.ts';
import type { Batch } from '../http/batch.ts';
import { knownTemplate, type TemplateItem, type TemplateRow } from './template.ts';

/** Adds a template; a known `external_id` changes the template that has it. */
export function addTemplate(unit: Unit, item: TemplateItem): TemplateRow {
  const known =
    item.external_id == null
      ? undefined
      : unit.db.value<number>('SELECT id FROM chat_template WHERE external_id = ?', item.external_id);
  if (known !== undefined) return changeTemplate(unit, knownTemplate(unit, known), item);
  const { id } = unit.db.insert('chat_template', {
    name: item.name ?? '',
    content: item.content ?? '',
    type: item.type ?? 'amocrm',
    buttons: JSON.stringify(item.buttons ?? []),
    attachment: item.attachment == null ? null : JSON.stringify(item.attachment),
    is_editable: item.is_editable ?? true,
    external_id: item.external_id,
    waba: JSON.stringify(wabaOf(item)),
    created_at: unit.now,
    updated_at: unit.now,
  });
  unit.changed({ entity: 'chat_templates', id, action: 'add' });
  return knownTemplate(unit, id);
}

/** Two templates cannot have one `external_id`. @throws Problem 400 with every one that is taken. */
export function checkExternalIds(
  unit: Unit,
  batch: Batch<TemplateItem>,
  idAt: (index: number) => number | undefined,
): void {
  const taken = new Map<string, number | undefined>();
  for (const [index, { external_id }] of batch.items.entries()) {
    if (external_id == null) continue;
    const owner =
      taken.get(external_id) ??
      unit.db.value<number>('SELECT id FROM chat_template WHERE external_id = ?', external_id);
    if (owner !== undefined && owner !== idAt(index)) batch.fail(index, 'NotSupportedChoice', 'external_id');
    taken.set(external_id, idAt(index));
  }
  batch.settle();
}

export function changeTemplate(unit: Unit, row: TemplateRow, item: TemplateItem): TemplateRow {
  const { name, content, type, external_id, is_editable } = item;
  const given = Object.entries({ name, content, type, external_id, is_editable }).filter(
    ([, value]) => value != null,
  );
  unit.db.update('chat_template', row.id, {
    ...(Object.fromEntries(given) as Record<string, string | boolean>),
    ...(item.buttons ? { buttons: JSON.stringify(item.buttons) } : {}),
    ...(item.attachment === undefined
      ? {}
      : { attachment: item.attachment === null ? null : JSON.stringify(item.attachment) }),
    waba: JSON.stringify({ ...(JSON.parse(row.waba) as object), ...wabaOf(item) }),
    updated_at: unit.now,
  });
  unit.changed({ entity: 'chat_templates', id: row.id, action: 'update' });
  return knownTemplate(unit, row.id);
}

export function removeTemplate(unit: Unit, id: number): void {
  unit.db.run('DELETE FROM chat_template WHERE id = ?', knownTemplate(unit, id).id);
  unit.changed({ entity: 'chat_templates', id, action: 'delete' });
}

/** The members of WhatsApp templates, kept as they come. */
const wabaOf = (item: TemplateItem): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).filter(([key, value]) => key.startsWith('waba_') && value != null));
