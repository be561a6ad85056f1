import { listEntities } from '../../../crm/entities.ts';
import type { Entity } from '../../../crm/types.ts';

/** So many pages of 250 leads are read at most: figures of a very large account are those of its first leads. */
const PAGES = 8;

/** The leads of the account, for figures. */
export async function readLeads(): Promise<readonly Entity[]> {
  const leads: Entity[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const { items, more } = await listEntities('leads', { page, limit: 250 });
    leads.push(...items);
    if (!more) break;
  }
  return leads;
}
