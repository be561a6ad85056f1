// biome-ignore-all lint/a11y/useSemanticElements: rows are divs in the live page, where widgets select them, and a windowed list needs free positions
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to the checkbox and the links of a row
import type { Column, TableRow } from './column.ts';
import { t } from './texts.ts';

interface Props<T extends TableRow> {
  readonly row: T;
  readonly entity: string;
  readonly columns: readonly Column<T>[];
  readonly template: string;
  readonly top: number;
  readonly checked: boolean;
  readonly onToggle: (id: number, range: boolean) => void;
}

/** A row of a list, under the classes by which widgets find it. */
export function Row<T extends TableRow>({
  row,
  entity,
  columns,
  template,
  top,
  checked,
  onToggle,
}: Props<T>) {
  return (
    <div
      id={`list_item_${row.id}`}
      class={`list-row js-list-row js-item-id-${row.id} ${checked ? 'list-row-selected' : ''}`}
      role="row"
      data-id={row.id}
      data-entity={entity}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      <div
        class={`list-row__cell js-list-row__cell list-row__cell-template-id list-row__cell-id ${checked ? 'multiactions_inited' : ''}`}
        role="cell"
      >
        <label class="list-row__tick">
          <input
            type="checkbox"
            class="js-item-checkbox list-row__checkbox"
            name="ID[]"
            value={row.id}
            checked={checked}
            aria-label={t('check', { name: row.name })}
            onClick={(event) => onToggle(row.id, event.shiftKey)}
          />
        </label>
      </div>
      {columns.map((column) => (
        <div
          key={column.key}
          class={`list-row__cell list-row__cell-${column.key}`}
          role="cell"
          data-field-code={column.code}
        >
          <div class="content-table__item__inner">{column.cell(row)}</div>
        </div>
      ))}
    </div>
  );
}
