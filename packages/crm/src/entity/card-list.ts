import { ints, range, strings } from '../list/filters.ts';
import type { ListSpec } from '../list/list.ts';
import { fieldValueFilter } from './field-filter.ts';
import type { Kind } from './kinds.ts';
import { closestTask } from './read.ts';
import { searchIn } from './search.ts';

/** What lists of contacts, companies and customers can be asked alike (reference: api-v4, sections 1.6 and 5.1). */
export function cardList(kind: Kind, alias: string, parts: readonly string[]): ListSpec {
  const closest = closestTask(kind.name, alias);
  return {
    from: `${kind.table} ${alias}`,
    columns: `${alias}.*, ${closest} AS closest_task_at`,
    filters: {
      id: ints(`${alias}.id`),
      name: strings(`${alias}.name`),
      created_by: ints(`${alias}.created_by`),
      updated_by: ints(`${alias}.updated_by`),
      responsible_user_id: ints(`${alias}.responsible_user_id`),
      created_at: range(`${alias}.created_at`),
      updated_at: range(`${alias}.updated_at`),
      closest_task_at: range(closest),
      custom_fields_values: fieldValueFilter(kind.name, alias),
    },
    order: { id: `${alias}.id`, updated_at: `${alias}.updated_at`, name: `${alias}.name` },
    defaultOrder: `${alias}.updated_at ASC, ${alias}.id ASC`,
    search: searchIn(kind.name, alias),
    with: [...parts, 'only_deleted'],
  };
}
