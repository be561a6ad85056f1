import type { ComponentChildren } from 'preact';

/** What every row of a table has. */
export interface TableRow {
  readonly id: number;
  readonly name: string;
}

export interface Column<T extends TableRow> {
  readonly key: string;
  /** What the live page calls the field: `data-field-code` of head and cells, by which widgets find a column. */
  readonly code?: string;
  readonly title: string;
  /** A track of `grid-template-columns`. */
  readonly width: string;
  readonly cell: (row: T) => ComponentChildren;
}
