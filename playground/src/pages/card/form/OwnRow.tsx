import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** Distinguishes the row for styles and widgets: `responsible`, `price`. */
  readonly code: string;
  /** The class that the row has on the live page. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** A row for what belongs to the entity itself, in the looks of a custom field. */
export function OwnRow({ label, code, look = '', children }: Props) {
  return (
    <div class={`linked-form__field linked-form__field-${code} ${look}`} data-pei-code={code}>
      <div class="linked-form__field__label" title={label}>
        <span>{label}</span>
      </div>
      <div class="linked-form__field__value">{children}</div>
    </div>
  );
}
