import { Button } from '../../../ui/Button.tsx';
import { t } from '../texts.ts';

interface Props {
  readonly saving: boolean;
  readonly error: string | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Appears when the card holds changes that were not stored. */
export function SaveBar({ saving, error, onSave, onCancel }: Props) {
  return (
    <div class="card-fields__top-block card-save">
      {error ? (
        <p class="card-save__error" role="alert">
          {error}
        </p>
      ) : null}
      <div class="card-save__buttons">
        <Button look="primary" id="save_and_close_contacts_link" disabled={saving} onClick={onSave}>
          {t('save')}
        </Button>
        <Button class="js-card-cancel" disabled={saving} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
