import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly onSearch: (text: string) => void;
  readonly id?: string;
  /** What is searched for already, when the box is drawn anew. */
  readonly initial?: string;
}

const PAUSE = 250;

/** A field that searches when the person stops typing. */
export function SearchBox({ label, onSearch, id, initial = '' }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(text), PAUSE);
  };
  return (
    <label class="kit-search">
      <Icon name="search" size={18} />
      <input
        id={id}
        type="search"
        defaultValue={initial}
        placeholder={label}
        aria-label={label}
        onInput={(event) => later(event.currentTarget.value.trim())}
      />
    </label>
  );
}
