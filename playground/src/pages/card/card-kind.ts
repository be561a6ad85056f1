import type { AreaCode } from '@kommo-widget/manifest';
import type { EntityKind } from '../../crm/types.ts';

export interface CardKind {
  readonly kind: EntityKind;
  readonly area: AreaCode;
  /** Prefix of the inputs' names: `lead[NAME]`. */
  readonly prefix: 'lead' | 'contact' | 'company' | 'customer';
  /** Number of the kind in `APP.element_types` and in the callbacks of card tabs. */
  readonly elementType: 1 | 2 | 3 | 12;
  /** Where the page posted its form before API v4; widgets find forms by it. */
  readonly action: string;
  /** The list behind the arrow. */
  readonly list: string;
}

export const CARD_KINDS: Readonly<Record<EntityKind, CardKind>> = {
  leads: {
    kind: 'leads',
    area: 'leads_card',
    prefix: 'lead',
    elementType: 2,
    action: '/ajax/leads/detail/',
    list: '/leads/pipeline/',
  },
  contacts: {
    kind: 'contacts',
    area: 'contacts_card',
    prefix: 'contact',
    elementType: 1,
    action: '/ajax/contacts/detail/',
    list: '/contacts/list/contacts/',
  },
  companies: {
    kind: 'companies',
    area: 'companies_card',
    prefix: 'company',
    elementType: 3,
    action: '/ajax/companies/detail/',
    list: '/contacts/list/companies/',
  },
  customers: {
    kind: 'customers',
    area: 'customers_card',
    prefix: 'customer',
    elementType: 12,
    action: '/ajax/customers/detail/',
    list: '/customers/list/',
  },
};

/** The kind of card behind an address: `/leads/detail/12`. */
export function cardKindOf(path: string): CardKind {
  const first = path.split('/')[1] ?? '';
  return CARD_KINDS[first as EntityKind] ?? CARD_KINDS.leads;
}

/** Address of an entity's card. */
export const cardPath = (kind: EntityKind, id: number): string => `/${kind}/detail/${id}`;
