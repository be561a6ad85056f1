import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeBelow } from './place-below.ts';
import { useMenuKeys } from './use-menu-keys.ts';

export interface MenuItem {
  readonly key: string;
  readonly title: string;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
  /** Ticked, for a choice of one. */
  readonly chosen?: boolean;
  /** Code of the widget that the item belongs to. */
  readonly code?: string;
}

interface Props {
  readonly items: readonly MenuItem[];
  readonly label: string;
  readonly anchor: Element;
  readonly onClose: () => void;
  /** Whether the keyboard goes to the first item; not for a menu under a field in which somebody types. */
  readonly takeFocus?: boolean;
  /** It stands inside of what floats, and does not float itself. */
  readonly inside?: boolean;
}

/** The floating list of a menu, below what opened it. */
export function MenuList({ items, label, anchor, onClose, takeFocus = true, inside = false }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useMenuKeys(list, onClose);
  useLayoutEffect(() => {
    if (!list.current) return;
    if (!inside) placeBelow(list.current, anchor);
    if (takeFocus) list.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [anchor, takeFocus, inside]);
  return (
    <div
      ref={list}
      class={inside ? 'kit-menu kit-menu_inside' : 'kit-menu'}
      role="menu"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={item.chosen ? 'kit-menu__item kit-menu__item_chosen' : 'kit-menu__item'}
          disabled={item.disabled ?? false}
          data-code={item.code}
          onClick={() => {
            onClose();
            item.onSelect();
          }}
        >
          {item.title}
        </button>
      ))}
    </div>
  );
}
