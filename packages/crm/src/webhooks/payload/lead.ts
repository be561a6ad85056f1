import type { Unit } from '../../core/unit.ts';
import type { LeadRow } from '../../leads/lead.ts';
import { tagsOf } from '../../tags/tags.ts';
import { customFields } from './custom-fields.ts';
import { changed, type Tree } from './form.ts';

/** Actions that tell the stage of before, the same one where nothing moved. */
const HAS_OLD_STATUS: ReadonlySet<string> = new Set(['update', 'status', 'responsible']);

/** A lead in a webhook; `old` holds what it was before. */
export function leadPayload(unit: Unit, id: number, action: string, old: Tree): Tree | undefined {
  const row = unit.db.get<LeadRow>('SELECT * FROM lead WHERE id = ?', id);
  if (!row) return undefined;
  if (action === 'delete') return { id, status_id: row.status_id, pipeline_id: row.pipeline_id };
  return {
    id,
    name: row.name,
    status_id: row.status_id,
    old_status_id: HAS_OLD_STATUS.has(action) ? (old.old_status_id ?? row.status_id) : undefined,
    price: row.price,
    responsible_user_id: row.responsible_user_id ?? 0,
    old_responsible_user_id: changed(old.old_responsible_user_id, row.responsible_user_id ?? 0),
    last_modified: row.updated_at,
    modified_user_id: row.updated_by,
    created_user_id: row.created_by,
    date_create: row.created_at,
    pipeline_id: row.pipeline_id,
    old_pipeline_id: changed(old.old_pipeline_id, row.pipeline_id),
    tags: (tagsOf(unit, 'leads', [id]).get(id) ?? []).map(({ id: tag, name }) => ({ id: tag, name })),
    account_id: unit.core.accountId(),
    custom_fields: customFields(unit, 'leads', id),
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
