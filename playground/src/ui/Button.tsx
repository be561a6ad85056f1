import type { ButtonHTMLAttributes } from 'preact';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** The stage's own button. Buttons that widgets make look alike but are the host's control. */
export function Button({ look = 'plain', class: more, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`kit-button kit-button_${look}${more ? ` ${String(more)}` : ''}`}>
      {children}
    </button>
  );
}
