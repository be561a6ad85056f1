import { t } from '../texts.ts';

/** Name of the radio buttons: widgets put more of them between these. */
export const TAB_NAME = 'type_integration_modal';

/**
 * The row above the right side. Each tab is a radio button with its label behind it, and the page of a tab is
 * `.view-integration-modal__<id>`, for the tabs that widgets add as well; the description's own is
 * `.widget-settings__desc-space`.
 */
export function Tabs({ withKeys }: { readonly withKeys: boolean }) {
  return (
    <div class="view-integration-modal__tabs">
      <div class="tabs">
        <Tab id="description" text={t('tab_description')} chosen />
        {withKeys && <Tab id="keys" name="key" text={t('tab_keys')} />}
        {withKeys && <Tab id="access" text={t('tab_access')} />}
      </div>
    </div>
  );
}

interface TabProps {
  readonly id: string;
  /** The end of the label's class where it is not the id. */
  readonly name?: string;
  readonly text: string;
  readonly chosen?: boolean;
}

function Tab({ id, name = id, text, chosen = false }: TabProps) {
  return (
    <>
      <input type="radio" class="hidden tabs__input" name={TAB_NAME} id={id} defaultChecked={chosen} />
      <label class={`tabs__item view-integration-modal__tab-${name}`} for={id}>
        {text}
      </label>
    </>
  );
}
