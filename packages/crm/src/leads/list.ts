import { fieldValueFilter } from '../entity/field-filter.ts';
import { closestTask } from '../entity/read.ts';
import { searchIn } from '../entity/search.ts';
import { amounts, ints, range, stages, strings } from '../list/filters.ts';
import type { ListSpec } from '../list/list.ts';

/** What `GET /api/v4/leads` can be asked (reference: api-v4, sections 1.6 and 6.1). */
export const leadList: ListSpec = {
  from: 'lead l',
  columns: `l.*, ${closestTask('leads', 'l')} AS closest_task_at`,
  filters: {
    id: ints('l.id'),
    name: strings('l.name'),
    price: amounts('l.price'),
    created_by: ints('l.created_by'),
    updated_by: ints('l.updated_by'),
    responsible_user_id: ints('l.responsible_user_id'),
    pipeline_id: ints('l.pipeline_id'),
    statuses: stages('l.pipeline_id', 'l.status_id'),
    created_at: range('l.created_at'),
    updated_at: range('l.updated_at'),
    closed_at: range('l.closed_at'),
    closest_task_at: range(closestTask('leads', 'l')),
    custom_fields_values: fieldValueFilter('leads', 'l'),
  },
  order: { id: 'l.id', updated_at: 'l.updated_at', created_at: 'l.created_at' },
  defaultOrder: 'l.updated_at ASC, l.id ASC',
  search: searchIn('leads', 'l'),
  with: [
    'contacts',
    'catalog_elements',
    'loss_reason',
    'is_price_modified_by_robot',
    'only_deleted',
    'source_id',
    'source',
  ],
};
