import type { ComponentChildren } from 'preact';

/** What every row of a table has. */
export interface TableRow {
  readonly id: number;
  readonly name: string;
}

export interface Column<T extends TableRow> {
  readonly key: string;
  readonly title: string;
  /** A track of `grid-template-columns`. */
  readonly width: string;
  readonly cell: (row: T) => ComponentChildren;
}
