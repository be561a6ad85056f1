import { ICONS, type IconName } from './icons.ts';

interface Props {
  readonly name: IconName;
  readonly size?: number;
}

/** A drawing that repeats what its label says, so it is silent for screen readers. */
export function Icon({ name, size = 20 }: Props) {
  return (
    <svg class="kit-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
