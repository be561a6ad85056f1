// biome-ignore-all lint/a11y/useSemanticElements: rows are divs in the live page, where widgets select them, and a windowed list needs free positions
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to the checkbox and the links of a row
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Pipeline } from '../../crm/types.ts';
import { useWindowedRows } from '../../ui/use-windowed-rows.ts';
import type { Column } from './columns.tsx';
import type { ListKind } from './list-kind.ts';
import type { RowData } from './list-row.ts';
import { Row } from './Row.tsx';
import { t } from './texts.ts';

interface Props {
  readonly list: ListKind;
  readonly columns: readonly Column[];
  readonly rows: readonly RowData[];
  readonly pipelines: readonly Pipeline[];
  readonly checked: ReadonlySet<number>;
  readonly more: boolean;
  readonly onToggle: (id: number, range: boolean) => void;
  readonly onAll: (on: boolean) => void;
  readonly onNearEnd: () => void;
}

const ROW_HEIGHT = 44;
/** Rows that may be missing below before the next page is asked for. */
const AHEAD = 60;

/** The table of a list. Only the rows in sight are in the page, however many there are. */
export function RowTable({
  columns,
  rows,
  pipelines,
  checked,
  more,
  list,
  onToggle,
  onAll,
  onNearEnd,
}: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const { first, last } = useWindowedRows(holder, rows.length, ROW_HEIGHT);
  useEffect(() => {
    if (more && last > rows.length - AHEAD) onNearEnd();
  }, [more, last, rows.length, onNearEnd]);
  const template = `44px ${columns.map((column) => column.width).join(' ')}`;
  const toggle = useCallback((id: number, range: boolean) => onToggle(id, range), [onToggle]);
  return (
    <div class="list__table__holder js-list-table-holder custom-scroll" ref={holder}>
      <div id="list_table" class="list__table" role="table" aria-rowcount={more ? -1 : rows.length + 1}>
        <div class="list__table-head" role="row" style={{ gridTemplateColumns: template }}>
          <span class="list-row__cell cell-head" role="columnheader">
            <input
              type="checkbox"
              class="list__check-all js-list-check-all"
              aria-label={t('check_all')}
              checked={rows.length > 0 && checked.size >= rows.length}
              onChange={(event) => onAll(event.currentTarget.checked)}
            />
          </span>
          {columns.map((column) => (
            <span key={column.key} class="list-row__cell cell-head" role="columnheader">
              <span class="cell-head__title">{t(column.key)}</span>
            </span>
          ))}
        </div>
        <div class="list__table-body" style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
          {rows.slice(first, last).map((row, index) => (
            <Row
              key={row.entity.id}
              row={row}
              kind={list.kind}
              columns={columns}
              pipelines={pipelines}
              template={template}
              top={(first + index) * ROW_HEIGHT}
              checked={checked.has(row.entity.id)}
              onToggle={toggle}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
