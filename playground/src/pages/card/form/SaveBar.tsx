import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../texts.ts';

interface Props {
  /** The card holds changes that were not stored. */
  readonly shown: boolean;
  readonly saving: boolean;
  readonly error: string | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** The bar has gone out of sight with the button that was pressed, and the focus with it. */
  readonly onGone: () => void;
}

/**
 * The buttons of a card. They stand in the page from the start, out of sight until there is something to save: widgets
 * take hold of the button in `bind_actions`.
 */
export function SaveBar({ shown, saving, error, onSave, onCancel, onGone }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  // Only when it goes; `onGone` is another function each time.
  useEffect(() => {
    if (shown || !pressed.current) return;
    pressed.current = false;
    const at = document.activeElement;
    if (at === document.body || bar.current?.contains(at)) onGone();
  }, [shown]);
  return (
    <div class="card-fields__top-block card-save" hidden={!shown} ref={bar}>
      {error ? (
        <p class="card-save__error" role="alert">
          {error}
        </p>
      ) : null}
      <div class="card-save__buttons">
        <Button
          look="primary"
          id="save_and_close_contacts_link"
          class="js-card-save js-button-with-loader"
          disabled={saving}
          onClick={press(onSave)}
        >
          {t('save')}
        </Button>
        <Button class="js-card-cancel" disabled={saving} onClick={press(onCancel)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
