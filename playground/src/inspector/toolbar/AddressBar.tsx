import { address, go } from '../stage/frame.ts';
import { t } from '../texts.ts';

/** The address of the stage: shown, and typed in. */
export function AddressBar() {
  return (
    <form
      class="inspector-address"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('path')).trim();
        go(typed.startsWith('/') ? typed : `/${typed}`);
      }}
    >
      <input
        key={address.value}
        name="path"
        aria-label={t('address')}
        defaultValue={address.value}
        spellcheck={false}
      />
      <button type="submit" class="inspector-button">
        {t('go')}
      </button>
    </form>
  );
}
