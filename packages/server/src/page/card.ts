import type { Crm } from '@kommo-widget/crm';

interface Lead {
  readonly id: number;
  readonly status_id?: number;
  readonly _embedded?: { readonly contacts?: readonly unknown[]; readonly companies?: readonly unknown[] };
}

/** Reads from the API in process, as the admin. `undefined` for an empty list or an error. */
export async function apiGet(crm: Crm, origin: string, path: string): Promise<unknown> {
  const reply = await crm.fetch(
    new Request(new URL(path, origin), { headers: { authorization: `Bearer ${crm.credentials.token}` } }),
  );
  return reply.status === 200 ? reply.json() : undefined;
}

/** The things of one kind in a reply of the API. */
export async function apiList<T>(
  crm: Crm,
  origin: string,
  path: string,
  name: string,
): Promise<readonly T[]> {
  const page = (await apiGet(crm, origin, path)) as { _embedded?: Record<string, T[]> } | undefined;
  return page?._embedded?.[name] ?? [];
}

/** Stages that every pipeline has: won and lost. */
const CLOSED = new Set([142, 143]);

/**
 * The lead to show first: an open one with a contact and a company, so that a widget finds all it may look for. None
 * in an account without leads.
 */
export async function firstLead(crm: Crm, origin: string): Promise<number | undefined> {
  const leads = await apiList<Lead>(crm, origin, '/api/v4/leads?with=contacts&limit=50', 'leads');
  const has = (lead: Lead, name: 'contacts' | 'companies'): boolean =>
    (lead._embedded?.[name]?.length ?? 0) > 0;
  const score = (lead: Lead): number =>
    (has(lead, 'contacts') ? 4 : 0) +
    (has(lead, 'companies') ? 2 : 0) +
    (CLOSED.has(lead.status_id ?? 0) ? 0 : 1);
  const best = leads.reduce<Lead | undefined>(
    (found, lead) => (found === undefined || score(lead) > score(found) ? lead : found),
    undefined,
  );
  return best?.id;
}

/** Path of the card to open first; that of a new lead where there is none. */
export async function firstCard(crm: Crm, origin: string): Promise<string> {
  const id = await firstLead(crm, origin);
  return id === undefined ? '/leads/add/' : `/leads/detail/${id}`;
}
