import { formatMoney } from '../../crm/account.ts';
import { personName } from '../../crm/dictionaries.ts';
import type { Entity, EntityKind, Pipeline } from '../../crm/types.ts';
import { formatDate } from '../../i18n/index.ts';
import type { Column } from '../../table/column.ts';
import { nameOf, type RowData, valuesOf } from './list-row.ts';
import { StageCell } from './StageCell.tsx';
import { t } from './texts.ts';

const link = (kind: EntityKind, entity: Entity) => (
  <a
    class="js-navigate-link list-row__template-name__table-wrapper__name-link"
    href={`/${kind}/detail/${entity.id}`}
  >
    {nameOf(entity)}
  </a>
);

type Key = Parameters<typeof t>[0];

/** Names of the fields in the live page. */
const CODES: Partial<Record<Key, string>> = {
  name: 'NAME',
  main_contact: 'CONTACTS',
  company: 'COMPANY_UID',
  stage: 'STATUS',
  price: 'PRICE',
  phone: 'PHONE',
  email: 'EMAIL',
  responsible: 'MAIN_USER_ID',
  created: 'DATE_CREATE',
  next_price: 'NEXT_PRICE',
  next_date: 'NEXT_DATE',
};

const column = (key: Key, width: string, cell: Column<RowData>['cell']): Column<RowData> => ({
  key,
  ...(CODES[key] ? { code: CODES[key] } : {}),
  title: t(key),
  width,
  cell,
});

/** What the list of a kind shows. */
export function columnsOf(kind: EntityKind, pipelines: readonly Pipeline[]): readonly Column<RowData>[] {
  const name = column('name', 'minmax(220px, 2.2fr)', ({ entity }) => link(kind, entity));
  const contact = column('main_contact', 'minmax(130px, 1.3fr)', ({ contacts }) =>
    contacts[0] ? link('contacts', contacts[0]) : null,
  );
  const company = column('company', 'minmax(130px, 1.3fr)', (row) =>
    row.company ? link('companies', row.company) : null,
  );
  const stage = column('stage', 'minmax(140px, 1.2fr)', ({ entity }) => (
    <StageCell lead={entity} pipelines={pipelines} />
  ));
  const price = column('price', 'minmax(90px, 0.8fr)', ({ entity }) => formatMoney(entity.price ?? 0));
  const phone = column('phone', 'minmax(150px, 1.2fr)', (row) => valuesOf(row, 'PHONE')[0] ?? '');
  const email = column('email', 'minmax(160px, 1.4fr)', (row) => valuesOf(row, 'EMAIL')[0] ?? '');
  const responsible = column('responsible', 'minmax(120px, 1fr)', ({ entity }) =>
    personName(entity.responsible_user_id),
  );
  const created = column('created', '148px', ({ entity }) => day(entity.created_at));
  const nextPrice = column('next_price', 'minmax(110px, 0.8fr)', ({ entity }) =>
    formatMoney(entity.next_price ?? 0),
  );
  const nextDate = column('next_date', '148px', ({ entity }) => day(entity.next_date));
  switch (kind) {
    case 'leads':
      return [name, contact, company, stage, price, responsible, created];
    case 'contacts':
      return [name, company, phone, email, responsible, created];
    case 'companies':
      return [name, phone, email, responsible, created];
    case 'customers':
      return [name, contact, nextPrice, nextDate, responsible, created];
  }
}

const day = (seconds: number | undefined): string => (seconds ? formatDate(seconds) : '');
