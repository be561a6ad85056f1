import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

/** A small choice under its name. */
export function ToolSelect({ label, value, onChange, children }: Props) {
  return (
    <label class="inspector-select">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}
