// biome-ignore-all lint/a11y/useSemanticElements: rows are divs in the live page, where widgets select them, and a windowed list needs free positions
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to the checkbox and the links of a row
import { useEffect, useRef } from 'preact/hooks';
import { memo } from '../ui/memo.ts';
import type { Column, TableRow } from './column.ts';
import { Row as DrawnRow } from './Row.tsx';
import { t } from './texts.ts';
import type { Checked } from './use-checked.ts';
import { useWindowedRows } from './use-windowed-rows.ts';
import './table.css';

interface Props<T extends TableRow> {
  /** Kind of the rows, for `data-entity`. */
  readonly entity: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly checked: Checked<T>;
  /** Whether more rows may be had. */
  readonly more: boolean;
  readonly onNearEnd: () => void;
}

const ROW_HEIGHT = 44;
/** Rows that may be missing below before the next page is asked for. */
const AHEAD = 60;

/** While one scrolls only the rows that come into sight are drawn. */
const Row = memo(DrawnRow) as typeof DrawnRow;

/** The table of a list. Only the rows in sight are in the page, however many there are. */
export function RowTable<T extends TableRow>({ entity, columns, rows, checked, more, onNearEnd }: Props<T>) {
  const holder = useRef<HTMLDivElement>(null);
  const { first, last, hurried } = useWindowedRows(holder, rows.length, ROW_HEIGHT);
  useEffect(() => {
    if (more && last > rows.length - AHEAD) onNearEnd();
  }, [more, last, rows.length, onNearEnd]);
  const template = `44px ${columns.map((column) => column.width).join(' ')}`;
  return (
    <div class="list__table__holder js-list-table-holder custom-scroll" ref={holder}>
      <div id="list_table" class="list__table" role="table" aria-rowcount={more ? -1 : rows.length + 1}>
        <div class="list__table-head" role="row" style={{ gridTemplateColumns: template }}>
          <div class="list-row__cell list-row__cell-head cell-head" role="columnheader">
            <input
              type="checkbox"
              class="list__check-all js-list-check-all"
              aria-label={t('check_all')}
              checked={rows.length > 0 && checked.rows.length === rows.length}
              onChange={(event) => checked.all(event.currentTarget.checked)}
            />
          </div>
          {columns.map((column) => (
            <div
              key={column.key}
              class="list-row__cell list-row__cell-head cell-head"
              role="columnheader"
              data-field-code={column.code}
            >
              <span class="cell-head__title">{column.title}</span>
            </div>
          ))}
        </div>
        <div
          class={`list__table-body${hurried ? ' list__table-body_hurried' : ''}`}
          role="rowgroup"
          style={{ height: `${rows.length * ROW_HEIGHT}px` }}
        >
          {(hurried ? [] : rows.slice(first, last)).map((row, index) => (
            <Row
              key={row.id}
              row={row}
              entity={entity}
              columns={columns}
              template={template}
              top={(first + index) * ROW_HEIGHT}
              checked={checked.ids.has(row.id)}
              onToggle={checked.toggle}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
