import type { Lead } from './customer.ts';

export interface Contact {
  readonly id: number;
  readonly name: string;
}

export interface NewTask {
  readonly text: string;
  /** Unix seconds. */
  readonly complete_till: number;
  readonly entity_id: number;
  readonly entity_type: 'contacts' | 'leads';
  readonly responsible_user_id: number;
}

interface Embedded<Name extends string, Item> {
  readonly _embedded: Readonly<Record<Name, readonly Item[]>>;
}

/** Leads of one request; the API gives at most 250. */
const MOST_LEADS = 250;

/** Requests to the API of the account. The address is relative: the page is on the account's own domain. */
export class Api {
  readonly #ended = new AbortController();

  /** @returns the contact of a lead, the main one if there are several */
  async contactOf(leadId: number): Promise<Contact | undefined> {
    const lead = await this.#get<Embedded<'contacts', { id: number; is_main: boolean }>>(
      `leads/${leadId}?with=contacts`,
    );
    const contacts = lead?._embedded.contacts ?? [];
    const main = contacts.find(({ is_main }) => is_main) ?? contacts[0];
    return main && this.#get<Contact>(`contacts/${main.id}`);
  }

  async leadsOf(contactId: number): Promise<readonly Lead[]> {
    const contact = await this.#get<Embedded<'leads', { id: number }>>(`contacts/${contactId}?with=leads`);
    const ids = (contact?._embedded.leads ?? []).slice(0, MOST_LEADS).map(({ id }) => id);
    if (ids.length === 0) return [];
    const query = ids.map((id) => `filter[id][]=${id}`).join('&');
    const page = await this.#get<Embedded<'leads', Lead>>(`leads?limit=${MOST_LEADS}&${query}`);
    return page?._embedded.leads ?? [];
  }

  async addTask(task: NewTask): Promise<void> {
    await this.#request('tasks', { method: 'POST', body: JSON.stringify([task]) });
  }

  /** Ends what is still under way, so that an answer for the card before never reaches the next one. */
  end(): void {
    this.#ended.abort();
  }

  get hasEnded(): boolean {
    return this.#ended.signal.aborted;
  }

  /** Nothing for what is not there: the API answers 204, with no body. */
  async #get<T>(path: string): Promise<T | undefined> {
    const response = await this.#request(path, {});
    return response.status === 204 ? undefined : ((await response.json()) as T);
  }

  async #request(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(`/api/v4/${path}`, {
      ...init,
      signal: this.#ended.signal,
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
    });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    return response;
  }
}
