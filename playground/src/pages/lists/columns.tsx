import type { ComponentChildren } from 'preact';
import { formatMoney } from '../../crm/account.ts';
import { personName } from '../../crm/dictionaries.ts';
import type { Entity, EntityKind, Pipeline } from '../../crm/types.ts';
import { formatDate } from '../../i18n/index.ts';
import { nameOf, type RowData, valuesOf } from './list-row.ts';
import type { t } from './texts.ts';

export interface Column {
  readonly key: Parameters<typeof t>[0];
  /** Share of the width. */
  readonly width: string;
  readonly cell: (row: RowData, pipelines: readonly Pipeline[]) => ComponentChildren;
}

const link = (kind: EntityKind, entity: Entity) => (
  <a
    class="js-navigate-link list-row__template-name__table-wrapper__name-link"
    href={`/${kind}/detail/${entity.id}`}
  >
    {nameOf(entity)}
  </a>
);

const name = (kind: EntityKind): Column => ({
  key: 'name',
  width: 'minmax(220px, 2.2fr)',
  cell: ({ entity }) => link(kind, entity),
});

const contact: Column = {
  key: 'main_contact',
  width: 'minmax(130px, 1.3fr)',
  cell: ({ contacts }) => (contacts[0] ? link('contacts', contacts[0]) : null),
};

const company: Column = {
  key: 'company',
  width: 'minmax(130px, 1.3fr)',
  cell: (row) => (row.company ? link('companies', row.company) : null),
};

const stage: Column = {
  key: 'stage',
  width: 'minmax(140px, 1.2fr)',
  cell: ({ entity }, pipelines) => {
    const statuses = pipelines.find((one) => one.id === entity.pipeline_id)?.statuses;
    const status = statuses?.find((one) => one.id === entity.status_id);
    if (!status) return null;
    return (
      <span class="list-stage">
        <span class="list-stage__dot" style={{ background: status.color }} />
        {status.name}
      </span>
    );
  },
};

const money: Column = {
  key: 'price',
  width: 'minmax(90px, 0.8fr)',
  cell: ({ entity }) => formatMoney(entity.price ?? entity.next_price ?? 0),
};

const phone: Column = {
  key: 'phone',
  width: 'minmax(150px, 1.2fr)',
  cell: (row) => valuesOf(row, 'PHONE')[0] ?? '',
};

const email: Column = {
  key: 'email',
  width: 'minmax(160px, 1.4fr)',
  cell: (row) => valuesOf(row, 'EMAIL')[0] ?? '',
};

const responsible: Column = {
  key: 'responsible',
  width: 'minmax(120px, 1fr)',
  cell: ({ entity }) => personName(entity.responsible_user_id),
};

const created: Column = {
  key: 'created',
  width: '120px',
  cell: ({ entity }) => (entity.created_at ? formatDate(entity.created_at) : ''),
};

const nextDate: Column = {
  key: 'next_date',
  width: '120px',
  cell: ({ entity }) => (entity.next_date ? formatDate(entity.next_date) : ''),
};

/** What the list of each kind shows. */
export const COLUMNS: Readonly<Record<EntityKind, readonly Column[]>> = {
  leads: [name('leads'), contact, company, stage, money, responsible, created],
  contacts: [name('contacts'), company, phone, email, responsible, created],
  companies: [name('companies'), phone, email, responsible, created],
  customers: [name('customers'), contact, { ...money, key: 'next_price' }, nextDate, responsible, created],
};
