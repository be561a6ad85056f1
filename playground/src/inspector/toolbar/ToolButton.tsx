import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A small button with a sign. */
export function ToolButton({ label, onClick, children }: Props) {
  return (
    <button type="button" class="inspector-button" title={label} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
