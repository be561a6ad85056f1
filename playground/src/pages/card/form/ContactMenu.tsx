import { createPortal, type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { host } from '../../../stage/host.ts';
import { type MenuItem, MenuList } from '../../../ui/MenuList.tsx';
import { placeBelow } from '../../../ui/place-below.ts';
import { useDismiss } from '../../../ui/use-dismiss.ts';
import { t } from '../texts.ts';

interface Open {
  readonly anchor: Element;
  /** The row's own menu, and the item in it that is the page's. */
  readonly tips: HTMLElement;
  readonly place: Element;
  readonly type: 'phone' | 'email';
  readonly value: string;
}

/** The menu of a phone or an e-mail in the card: what widgets added (`add_action`), and what the page itself can do. */
export function ContactMenu({ card }: { readonly card: RefObject<HTMLElement | null> }) {
  const box = useRef<HTMLElement | null>(null);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  useEffect(() => {
    const root = card.current;
    const show = (event: Event) =>
      setOpen(event.target instanceof Element ? menuAt(event.target) : undefined);
    root?.addEventListener('click', show);
    return () => root?.removeEventListener('click', show);
  }, [card]);
  box.current = open?.tips ?? null;
  useDismiss(box, open !== undefined, close);
  useLayoutEffect(() => {
    if (!open) return;
    open.tips.classList.add('tips_opened');
    placeBelow(open.tips, open.anchor);
    return () => open.tips.classList.remove('tips_opened');
  }, [open]);
  if (!open) return null;
  return createPortal(
    <MenuList
      items={itemsOf(open)}
      label={open.value}
      anchor={open.anchor}
      onClose={close}
      takeFocus={false}
      inside
    />,
    open.place,
  );
}

function menuAt(target: Element): Open | undefined {
  const input = target.closest<HTMLInputElement>(
    '.phone_wrapper input[type="text"], .email_wrapper input[type="text"]',
  );
  const value = input?.value.trim() ?? '';
  const tips = input?.closest('.linked-form__field__multi')?.querySelector<HTMLElement>('.js-tip-holder');
  const place = tips?.querySelector('.js-cf-actions-item[data-type]');
  if (!input || !tips || !place || value === '') return undefined;
  return { anchor: input, tips, place, type: input.dataset.type === 'email' ? 'email' : 'phone', value };
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
