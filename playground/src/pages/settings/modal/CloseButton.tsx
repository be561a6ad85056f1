import { t } from '../texts.ts';
import './close-button.css';

/** Closes the modal in which it stands: the runtime's modal listens to the class. */
export function CloseButton() {
  return (
    <button type="button" class="modal-body__close" aria-label={t('close')}>
      <span class="icon icon-modal-close" />
    </button>
  );
}
