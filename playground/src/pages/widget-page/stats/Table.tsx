import { EmptyState } from '../../../ui/EmptyState.tsx';
import { t } from '../texts.ts';

export interface Row {
  readonly key: string | number;
  /** One text for each column; the first names the row. */
  readonly cells: readonly (string | number)[];
  /** From 0 to 1: a bar behind the row. */
  readonly share?: number;
}

interface Props {
  readonly columns: readonly string[];
  /** Nothing while they are on their way. */
  readonly rows: readonly Row[] | undefined;
}

/** A plain table of figures. */
export function Table({ columns, rows }: Props) {
  if (rows?.length === 0) return <EmptyState title={t('none')} />;
  return (
    <table class="stats-table">
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
        {rows?.map(({ key, cells: [name, ...rest], share }) => (
          <tr key={key} style={share === undefined ? undefined : { '--share': share }}>
            <th scope="row">{name}</th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
