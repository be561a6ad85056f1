import type { Member } from './services.ts';

/** A contact of the open card. */
export interface CardContact {
  readonly id: number;
  readonly name: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

interface ApiContact {
  readonly id: number;
  readonly name?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly custom_fields_values?: readonly ApiField[] | null;
}

interface ApiField {
  readonly field_code?: string | null;
  readonly values: readonly { readonly value: unknown }[];
}

/** `self.get_current_card_contacts_data()`: the contacts linked to the card; of a contact's card, itself. */
export const getCurrentCardContactsData: Member<() => Promise<readonly CardContact[]>> =
  (_state, { page }) =>
  async () => {
    const card = page()?.card;
    if (!card) return [];
    const ids = card.entity === 'contacts' ? [card.id] : linkedContacts(card.data);
    if (ids.length === 0) return [];
    const filter = ids.map((id) => `filter[id][]=${id}`).join('&');
    const reply = await fetch(`/api/v4/contacts?${filter}`);
    if (reply.status !== 200) return [];
    const body = (await reply.json()) as { _embedded: { contacts: readonly ApiContact[] } };
    return body._embedded.contacts.map(cardContact);
  };

function linkedContacts(data: Readonly<Record<string, unknown>>): readonly number[] {
  const embedded = data._embedded as { contacts?: readonly { id: number }[] } | undefined;
  return (embedded?.contacts ?? []).map(({ id }) => id);
}

function cardContact(contact: ApiContact): CardContact {
  const values = (code: string): readonly string[] =>
    (contact.custom_fields_values ?? [])
      .filter((field) => field.field_code === code)
      .flatMap((field) => field.values.map(({ value }) => String(value)));
  return {
    id: contact.id,
    name: contact.name ?? '',
    first_name: contact.first_name ?? '',
    last_name: contact.last_name ?? '',
    phones: values('PHONE'),
    emails: values('EMAIL'),
  };
}
