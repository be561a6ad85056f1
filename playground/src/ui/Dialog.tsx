import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { t } from './texts.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog of the page itself; what widgets open is the host's modal. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="kit-dialog" aria-label={title} onClose={onClose}>
      <header class="kit-dialog__head">
        <h2>{title}</h2>
        <Button look="quiet" class="kit-button_icon" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" size={18} />
        </Button>
      </header>
      {children}
    </dialog>
  );
}
