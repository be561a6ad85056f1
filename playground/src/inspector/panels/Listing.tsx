import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../texts.ts';

export interface ListingRow {
  readonly key: number | string;
  readonly cells: readonly ComponentChildren[];
  readonly look?: 'bad' | 'warning' | 'quiet';
  /** Shown below the row when it is opened. */
  readonly more?: string | undefined;
}

interface Props {
  readonly columns: readonly string[];
  readonly rows: readonly ListingRow[];
  /** Said when there are no rows. */
  readonly empty: string;
}

/** More rows than this nobody reads; the newest are shown. */
const SHOWN = 300;

/** A table whose newest rows are at the end. It follows them as long as somebody looks at the end. */
export function Listing({ columns, rows, empty }: Props) {
  const end = useRef<HTMLTableSectionElement>(null);
  const [opened, open] = useState<number | string>();
  useEffect(() => {
    const box = end.current?.closest('.inspector-tools__body');
    if (box && box.scrollHeight - box.scrollTop - box.clientHeight < 120) box.scrollTop = box.scrollHeight;
  }, [rows.length]);
  if (rows.length === 0) return <p class="inspector-empty">{empty}</p>;
  return (
    <table class="inspector-listing">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={end}>
        {rows.slice(-SHOWN).map((row) => (
          <Row
            key={row.key}
            row={row}
            columns={columns}
            open={opened === row.key}
            onToggle={() => open(opened === row.key ? undefined : row.key)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: ListingRow;
  readonly columns: readonly string[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Row({ row: { cells, look, more }, columns, open, onToggle }: RowProps) {
  return (
    <>
      <tr class={look ? `is-${look}` : ''}>
        {cells.map((cell, index) => (
          <td key={columns[index]} class={isShort(cell) ? 'is-short' : undefined}>
            {index === 0 && more !== undefined ? (
              <button type="button" class="inspector-more" aria-expanded={open} onClick={onToggle}>
                {open ? '▾' : '▸'} {cell}
              </button>
            ) : (
              cell
            )}
          </td>
        ))}
      </tr>
      {open && (
        <tr class="inspector-detail">
          <td colSpan={columns.length}>
            <pre>{more}</pre>
          </td>
        </tr>
      )}
    </>
  );
}

/** A word or a figure stays in one piece; addresses and sentences give way to it. */
const SHORT = 24;

const isShort = (cell: ComponentChildren): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && cell.length <= SHORT);

/** Hours, minutes, seconds and milliseconds of a time: what matters in a log. */
export const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 23);

interface FilterProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A field that narrows a listing to the rows that hold a text. */
export function Filter({ value, onInput }: FilterProps) {
  return (
    <input
      class="inspector-filter"
      type="search"
      placeholder={t('filter')}
      aria-label={t('filter')}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
