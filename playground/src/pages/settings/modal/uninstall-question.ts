import type { ModalBody } from './modal-class.ts';

/** Uninstall asks once more in its own place: the button makes way for a question with two answers. */
export function askBeforeUninstall(body: ModalBody, confirmed: (button: HTMLElement) => void): void {
  const show = (asked: boolean) => {
    for (const part of body[0].querySelectorAll<HTMLElement>('.js-uninstall-question')) part.hidden = !asked;
    for (const part of body[0].querySelectorAll<HTMLElement>('.js-widget-uninstall')) part.hidden = asked;
  };
  body.on('click', '.js-widget-uninstall', () => {
    show(true);
    body[0].querySelector<HTMLElement>('.js-uninstall-no')?.focus();
  });
  body.on('click', '.js-uninstall-no', () => {
    show(false);
    body[0].querySelector<HTMLElement>('.js-widget-uninstall')?.focus();
  });
  body.on('click', '.js-uninstall-yes', ({ currentTarget }) => confirmed(currentTarget as HTMLElement));
}
