import type { CatalogElement, FieldDefinition } from '../../crm/types.ts';
import { formatDate } from '../../i18n/index.ts';
import type { Column } from '../../table/column.ts';
import { t } from './texts.ts';

const SHOWN = 4;

/** The name, the first fields of the list, and when it was changed. */
export function elementColumns(
  fields: readonly FieldDefinition[],
  open: (element: CatalogElement) => void,
): readonly Column<CatalogElement>[] {
  return [
    {
      key: 'name',
      title: t('name'),
      width: 'minmax(220px, 2fr)',
      cell: (row) => (
        <button type="button" class="kit-link-button js-catalog-element" onClick={() => open(row)}>
          {row.name}
        </button>
      ),
    },
    ...fields.slice(0, SHOWN).map((field) => ({
      key: `cf-${field.id}`,
      title: field.name,
      width: 'minmax(110px, 1fr)',
      cell: (row: CatalogElement) => textOf(row, field.id),
    })),
    { key: 'updated', title: t('updated'), width: '148px', cell: (row) => formatDate(row.updated_at) },
  ];
}

function textOf(row: CatalogElement, fieldId: number): string {
  const values = row.custom_fields_values?.find((field) => field.field_id === fieldId)?.values ?? [];
  return values
    .map((item) =>
      typeof item.value === 'string' || typeof item.value === 'number' ? String(item.value) : '',
    )
    .filter((text) => text !== '')
    .join(', ');
}
