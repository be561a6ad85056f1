// biome-ignore-all lint/a11y/useSemanticElements: rows are divs in the live page, where widgets select them, and a windowed list needs free positions
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to the checkbox and the links of a row
import type { EntityKind, Pipeline } from '../../crm/types.ts';
import type { Column } from './columns.tsx';
import { nameOf, type RowData } from './list-row.ts';
import { t } from './texts.ts';

interface Props {
  readonly row: RowData;
  readonly kind: EntityKind;
  readonly columns: readonly Column[];
  readonly pipelines: readonly Pipeline[];
  readonly template: string;
  readonly top: number;
  readonly checked: boolean;
  readonly onToggle: (id: number, range: boolean) => void;
}

/** A row of a list, under the classes by which widgets find it. */
export function Row({ row, kind, columns, pipelines, template, top, checked, onToggle }: Props) {
  const { id } = row.entity;
  return (
    <div
      class={`list-row js-list-row js-item-id-${id} ${checked ? 'list-row-selected' : ''}`}
      role="row"
      data-id={id}
      data-entity={kind}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      <div class="list-row__cell list-row__cell-id" role="cell">
        <label class="list-row__tick">
          <input
            type="checkbox"
            class="js-item-checkbox list-row__checkbox"
            name="ID[]"
            value={id}
            checked={checked}
            aria-label={t('check', { name: nameOf(row.entity) })}
            onClick={(event) => onToggle(id, event.shiftKey)}
          />
        </label>
      </div>
      {columns.map((column) => (
        <div key={column.key} class={`list-row__cell list-row__cell-${column.key}`} role="cell">
          <div class="content-table__item__inner">{column.cell(row, pipelines)}</div>
        </div>
      ))}
    </div>
  );
}
