import { Button } from '../../../ui/Button.tsx';
import { t } from '../texts.ts';

interface Props {
  /** The card holds changes that were not stored. */
  readonly shown: boolean;
  readonly saving: boolean;
  readonly error: string | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/**
 * The buttons of a card. They stand in the page from the start, out of sight until there is something to save: widgets
 * take hold of the button in `bind_actions`.
 */
export function SaveBar({ shown, saving, error, onSave, onCancel }: Props) {
  return (
    <div class="card-fields__top-block card-save" hidden={!shown}>
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
          onClick={onSave}
        >
          {t('save')}
        </Button>
        <Button class="js-card-cancel" disabled={saving} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
