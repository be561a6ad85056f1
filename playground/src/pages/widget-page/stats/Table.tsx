import type { ComponentChild } from 'preact';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageSpinner } from '../../../ui/Spinner.tsx';
import { t } from '../texts.ts';

export interface Row {
  readonly key: string | number;
  /** One for each column; the first names the row. */
  readonly cells: readonly ComponentChild[];
  /** From 0 to 1: a bar below the name. */
  readonly share?: number;
}

interface Props {
  readonly columns: readonly string[];
  /** Nothing while they are on their way. */
  readonly rows: readonly Row[] | undefined;
  /** Figures stand at the right, one below the other. */
  readonly figures?: boolean;
}

/** A plain table of figures. */
export function Table({ columns, rows, figures = false }: Props) {
  if (!rows) return <PageSpinner />;
  if (rows.length === 0) return <EmptyState title={t('none')} />;
  return (
    <table class={figures ? 'stats-table stats-table_figures' : 'stats-table'}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...rest], share }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {share === undefined ? null : (
                <span class="stats-table__track">
                  <span class="stats-table__bar" style={{ width: `${share * 100}%` }} />
                </span>
              )}
            </th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
