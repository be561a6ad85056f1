import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { host } from '../../../stage/host.ts';
import { type MenuItem, MenuList } from '../../../ui/MenuList.tsx';
import { useDismiss } from '../../../ui/use-dismiss.ts';
import { t } from '../texts.ts';

interface Open {
  readonly anchor: Element;
  readonly type: 'phone' | 'email';
  readonly value: string;
}

/** The menu of a phone or an e-mail in the card: what widgets added (`add_action`), and what the page itself can do. */
export function ContactMenu({ card }: { readonly card: RefObject<HTMLElement | null> }) {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  useEffect(() => {
    const root = card.current;
    const show = (event: Event) =>
      setOpen(event.target instanceof Element ? menuAt(event.target) : undefined);
    root?.addEventListener('click', show);
    return () => root?.removeEventListener('click', show);
  }, [card]);
  useDismiss(box, open !== undefined, close);
  if (!open) return null;
  return (
    <div class="tips__inner card-contact-menu" ref={box}>
      <MenuList
        items={itemsOf(open)}
        label={open.value}
        anchor={open.anchor}
        onClose={close}
        takeFocus={false}
      />
    </div>
  );
}

function menuAt(target: Element): Open | undefined {
  const input = target.closest<HTMLInputElement>(
    '.phone_wrapper input[type="text"], .email_wrapper input[type="text"]',
  );
  const value = input?.value.trim() ?? '';
  if (!input || value === '') return undefined;
  return { anchor: input, type: input.dataset.type === 'email' ? 'email' : 'phone', value };
}

function itemsOf({ type, value }: Open): readonly MenuItem[] {
  const own: MenuItem = {
    key: 'copy',
    title: t('copy'),
    onSelect: () => void navigator.clipboard?.writeText(value),
  };
  const widgets = host()
    .actions(type)
    .map(({ code, caption, run }) => ({ key: code, code, title: caption, onSelect: () => run(value) }));
  return [...widgets, own];
}
