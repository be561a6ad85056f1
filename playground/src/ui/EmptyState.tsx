import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text?: string | undefined;
  /** Read out at once: something went wrong. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

/** Says why there is nothing to see, and what can be done. */
export function EmptyState({ title, text, alert = false, children }: Props) {
  return (
    <div class="kit-empty" role={alert ? 'alert' : undefined}>
      <h2 class="kit-empty__title">{title}</h2>
      {text ? <p class="kit-empty__text">{text}</p> : null}
      {children ? <div class="kit-empty__actions">{children}</div> : null}
    </div>
  );
}
