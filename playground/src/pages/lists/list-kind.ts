import type { AreaCode, CallbackName, LocationCode } from '@kommo-widget/manifest';
import type { EntityKind } from '../../crm/types.ts';

/** A list of entities, and what widgets get from it. */
export interface ListKind {
  readonly kind: EntityKind;
  readonly area: AreaCode;
  readonly location: LocationCode;
  /** Type of the rows in `list_selected()`. */
  readonly type: 'lead' | 'contact' | 'company' | 'customer';
  /** The first that a widget has is called when it is chosen for the checked rows. */
  readonly selected: readonly CallbackName[];
  readonly title: 'leads' | 'contacts' | 'companies' | 'customers';
  readonly deleted: boolean;
}

const LISTS: Readonly<Record<EntityKind, Omit<ListKind, 'deleted'>>> = {
  leads: {
    kind: 'leads',
    area: 'leads',
    location: 'llist',
    type: 'lead',
    selected: ['leads.selected'],
    title: 'leads',
  },
  contacts: {
    kind: 'contacts',
    area: 'contacts',
    location: 'clist',
    type: 'contact',
    selected: ['contacts.selected'],
    title: 'contacts',
  },
  companies: {
    kind: 'companies',
    area: 'companies',
    location: 'clist',
    type: 'company',
    selected: ['companies.selected', 'contacts.selected'],
    title: 'companies',
  },
  customers: {
    kind: 'customers',
    area: 'customers',
    location: 'culist',
    type: 'customer',
    selected: ['customers.selected'],
    title: 'customers',
  },
};

/** The list behind an address: `/contacts/list/companies/` shows companies. */
export function listKindOf(path: string): ListKind {
  const deleted = path.includes('/trash');
  const kind: EntityKind = path.includes('companies') ? 'companies' : firstPart(path);
  const list = LISTS[kind];
  return deleted ? { ...list, deleted, area: `${list.area}-trash` as AreaCode } : { ...list, deleted };
}

function firstPart(path: string): EntityKind {
  const first = path.split('/')[1] ?? '';
  return first in LISTS ? (first as EntityKind) : 'leads';
}
