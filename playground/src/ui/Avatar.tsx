interface Props {
  readonly name: string;
  readonly picture?: string | undefined;
  /** `id` of the element: the page's own user carries it, and widgets look for it. */
  readonly id?: string | undefined;
  readonly class?: string;
}

/** A picture, or the initials of the name. */
export function Avatar({ name, picture, id, class: more = '' }: Props) {
  return (
    <span id={id} class={`n-avatar kit-avatar ${more}`} title={name} role="img" aria-label={name}>
      {picture ? <img src={picture} alt="" /> : initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  return letters.join('').toUpperCase();
}
