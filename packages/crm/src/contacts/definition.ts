import { cardList } from '../entity/card-list.ts';
import type { EntityDef } from '../entity/definition.ts';
import { KINDS } from '../entity/kinds.ts';
import { entitySchema, TEXT, TRUTH } from '../entity/schema.ts';
import { type ContactItem, type ContactRow, contactItem } from './contact.ts';
import { contactNames } from './name.ts';
import { viewContacts } from './view.ts';

const flags = (row: ContactRow): object => ({ is_deleted: false, is_unsorted: row.is_unsorted === 1 });

export const CONTACTS: EntityDef<ContactRow, ContactItem> = {
  kind: KINDS.contacts,
  section: '5',
  item: contactItem,
  list: cardList(KINDS.contacts, 'c', ['leads', 'customers', 'catalog_elements', 'social_profiles']),
  schema: entitySchema({ first_name: TEXT, last_name: TEXT, is_unsorted: TRUTH }, [
    'companies',
    'leads',
    'customers',
    'catalog_elements',
    'social_profiles',
  ]),
  view: viewContacts,
  check: () => {},
  columns: contactNames,
  wrote: () => {},
  thin: {
    added: flags,
    updated: (row) => ({ name: row.name, updated_at: row.updated_at, ...flags(row) }),
  },
};
