import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text?: string | undefined;
  /** Read out at once: something went wrong. */
  readonly alert?: boolean;
  /** The page holds nothing else, so this is its heading. */
  readonly wholePage?: boolean;
  readonly children?: ComponentChildren;
}

/** Says why there is nothing to see, and what can be done. */
export function EmptyState({ title, text, alert = false, wholePage = false, children }: Props) {
  const Heading = wholePage ? 'h1' : 'h2';
  return (
    <div class="kit-empty" role={alert ? 'alert' : undefined}>
      <Heading class="kit-empty__title">{title}</Heading>
      {text ? <p class="kit-empty__text">{text}</p> : null}
      {children ? <div class="kit-empty__actions">{children}</div> : null}
    </div>
  );
}
