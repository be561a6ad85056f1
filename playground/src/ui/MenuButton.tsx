import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './Button.tsx';
import { type MenuItem, MenuList } from './MenuList.tsx';
import { useDismiss } from './use-dismiss.ts';

interface Props {
  /** Name of the button and of its menu. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly look?: ButtonProps['look'];
  /** What the button shows; its label otherwise. */
  readonly children?: ComponentChildren;
  readonly class?: string;
}

/** A button that opens a menu. Escape closes it and gives the focus back. */
export function MenuButton({ label, items, look = 'plain', children, class: more }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    if (box.current?.contains(document.activeElement)) box.current.querySelector('button')?.focus();
  }, []);
  useDismiss(box, open, close);
  return (
    <div class="kit-menu-button" ref={box}>
      <Button
        look={look}
        class={more ?? ''}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={children ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        {children ?? label}
      </Button>
      {open && box.current ? (
        <MenuList items={items} label={label} anchor={box.current} onClose={close} />
      ) : null}
    </div>
  );
}
