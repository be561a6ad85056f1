import type { Crm } from '@kommo-widget/crm';
import { apiList, firstLead } from './card.ts';

/** Ids of things worth opening, for links; what the account does not have is missing. */
export interface Sights {
  readonly lead?: number;
  readonly contact?: number;
  readonly company?: number;
  readonly customer?: number;
  readonly pipeline?: number;
  readonly catalog?: number;
}

const LISTS = {
  contact: ['/api/v4/contacts?limit=1', 'contacts'],
  company: ['/api/v4/companies?limit=1', 'companies'],
  customer: ['/api/v4/customers?limit=1', 'customers'],
  pipeline: ['/api/v4/leads/pipelines', 'pipelines'],
  catalog: ['/api/v4/catalogs?limit=1', 'catalogs'],
} as const;

/** The first thing of every kind. */
export async function sights(crm: Crm, origin: string): Promise<Sights> {
  const found: Record<string, number> = {};
  const lead = await firstLead(crm, origin);
  if (lead !== undefined) found.lead = lead;
  for (const [kind, [path, name]] of Object.entries(LISTS)) {
    const [first] = await apiList<{ readonly id: number }>(crm, origin, path, name);
    if (first !== undefined) found[kind] = first.id;
  }
  return found;
}
