import { Labelled } from '../../../ui/Labelled.tsx';

interface Props {
  readonly label: string;
  readonly items: readonly { readonly id: number; readonly name: string }[];
  /** 0: nothing was chosen yet. */
  readonly value: number;
  readonly onChange: (id: number) => void;
}

/** A named choice among things of the account. */
export function Choice({ label, items, value, onChange }: Props) {
  return (
    <Labelled label={label}>
      <select
        class="kit-input"
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {!items.some(({ id }) => id === value) && <option value={value}>—</option>}
        {items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
