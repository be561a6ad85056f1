import { cardList } from '../entity/card-list.ts';
import type { EntityDef } from '../entity/definition.ts';
import { KINDS } from '../entity/kinds.ts';
import { entitySchema } from '../entity/schema.ts';
import { type CompanyItem, type CompanyRow, companyItem } from './company.ts';
import { viewCompanies } from './view.ts';

export const COMPANIES: EntityDef<CompanyRow, CompanyItem> = {
  kind: KINDS.companies,
  section: '8',
  item: companyItem,
  list: cardList(KINDS.companies, 'c', ['leads', 'customers', 'contacts', 'catalog_elements']),
  schema: entitySchema({}, ['contacts', 'leads', 'customers', 'catalog_elements']),
  view: viewCompanies,
  check: () => {},
  columns: () => ({}),
  wrote: () => {},
  thin: { added: () => ({}), updated: (row) => ({ name: row.name, updated_at: row.updated_at }) },
};
