import type { Unit } from '../core/unit.ts';
import type { Columns } from '../entity/definition.ts';
import type { ContactItem, ContactRow } from './contact.ts';

/**
 * Names of a contact: from its parts the whole is built in the order of the account; a whole alone leaves the parts
 * as they are.
 */
export function contactNames(unit: Unit, item: ContactItem, before: ContactRow | undefined): Columns {
  const first = item.first_name ?? before?.first_name ?? '';
  const last = item.last_name ?? before?.last_name ?? '';
  const parts = { first_name: first, last_name: last };
  const isPartGiven = item.first_name != null || item.last_name != null;
  if (item.name || !isPartGiven) return parts;
  const order = unit.core.cache.get('name order', () =>
    unit.db.value<number>('SELECT contact_name_display_order FROM account'),
  );
  const name = (order === 2 ? [last, first] : [first, last]).filter((part) => part !== '').join(' ');
  return name === '' ? parts : { ...parts, name };
}
