import type { PageQuery } from '../../../stage/page-query.ts';

const SAVE = '.js-widget-save';
const DISABLED = 'button-input-disabled';

/**
 * When Save can be clicked. Its class is the truth, because widgets switch it themselves. Everything is heard on the
 * body of the modal, which stays when a widget replaces what is inside.
 */
export function watchSaveButton(body: PageQuery, save: (button: HTMLElement) => void): void {
  const allow = () => setAllowed(document.querySelectorAll('.widget-settings__modal .js-widget-save'), true);
  // controls:change are the runtime's own events for selects and the like
  body.on('input change controls:change controls:change:visual', '.widget_settings_block', allow);
  body.on('button:save:enable button:save:error', SAVE, (event) => setAllowed([event.currentTarget], true));
  body.on('button:save:disable', SAVE, (event) => setAllowed([event.currentTarget], false));
  body.on('click', SAVE, (event) => {
    event.preventDefault();
    const button = event.currentTarget as HTMLElement;
    if (isAllowed(button)) save(button);
  });
}

/** Whether the modal closes after this button has saved. Widgets take the attribute off to keep it open. */
export const closesModal = (button: HTMLElement): boolean =>
  button.getAttribute('data-onsave-destroy-modal') === 'true';

/**
 * Tells readers of the screen what the class says. Widgets switch the class themselves, so it is watched. Returns the
 * function that ends it.
 */
export function announceState(body: HTMLElement): () => void {
  const tell = () => {
    for (const button of body.querySelectorAll(SAVE)) {
      const disabled = String(!isAllowed(button));
      if (button.getAttribute('aria-disabled') !== disabled) button.setAttribute('aria-disabled', disabled);
    }
  };
  const watcher = new MutationObserver(tell);
  watcher.observe(body, { subtree: true, childList: true, attributeFilter: ['class'] });
  tell();
  return () => watcher.disconnect();
}

export const isAllowed = (button: Element): boolean => !button.classList.contains(DISABLED);

export function setAllowed(buttons: Iterable<Element>, allowed: boolean): void {
  for (const button of buttons) button.classList.toggle(DISABLED, !allowed);
}
