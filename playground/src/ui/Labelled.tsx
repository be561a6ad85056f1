import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}

/** A control under its name, with what is wrong with it. */
export function Labelled({ label, error, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what the caller puts inside
    <label class="kit-field">
      <span class="kit-field__label">{label}</span>
      {children}
      {error ? (
        <span class="kit-field__error" role="alert">
          {error}
        </span>
      ) : null}
    </label>
  );
}
