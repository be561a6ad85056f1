import type { ModalBody } from './modal-class.ts';

/** The two buttons below the pictures turn one picture on; the row itself scrolls and can be swiped. */
export function watchSlides(body: ModalBody): void {
  body.on('click', '.js-slide', ({ currentTarget }) => {
    const button = currentTarget as HTMLElement;
    const row = button.closest('.widget-settings__tour')?.querySelector('.widget-settings__slides');
    row?.scrollBy({ left: Number(button.dataset.step) * row.clientWidth, behavior: 'smooth' });
  });
}
