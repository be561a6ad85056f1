// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { pageQuery } from '../../tests/support/page.ts';
import { wordsOf } from '../i18n/words.ts';
import { closeAll } from './close-all.ts';
import { createConfirmClass } from './create-confirm.ts';
import { createModalClass, type PageModal } from './create-modal.ts';

const $ = pageQuery();
const stack: PageModal[] = [];
const Modal = createModalClass($, wordsOf('en'), stack);
const Confirm = createConfirmClass(Modal, $, wordsOf('en'));

const press = (name: string): void => {
  $(document).trigger(Object.assign($.Event('keydown'), { key: name }));
};

afterEach(() => {
  closeAll(stack);
  vi.useRealTimers();
});

test('init runs inside the constructor, with the modal as this', () => {
  let during = 0;
  const modal = new Modal({
    class_name: 'my-modal',
    init(this: unknown, $body) {
      during = $('.modal.my-modal .modal-body').length;
      $body.trigger('modal:loaded').html('<h1>Hello</h1>').trigger('modal:centrify');
    },
  });
  expect(during).toBe(1);
  expect($('.my-modal > .modal-scroller.custom-scroll > .modal-body.modal-body-relative').text()).toBe(
    'Hello',
  );
  expect($('.my-modal > .default-overlay.modal-overlay').length).toBe(1);
  expect(modal.$modal_body.text()).toBe('Hello');
});

test('the cross, Cancel and Escape close it', () => {
  for (const close of [
    () => $('.modal-body__close').trigger('click'),
    () => $('.button-cancel').trigger('click'),
    () => press('Escape'),
  ]) {
    const destroy = vi.fn();
    new Modal({
      destroy,
      init: ($body) =>
        $body.html('<button class="button-cancel"></button><span class="modal-body__close"></span>'),
    });
    close();
    expect($('.modal').length).toBe(0);
    expect(destroy).toHaveBeenCalledOnce();
  }
});

test('destroy that gives false keeps it open; the page can end it all the same', () => {
  const modal = new Modal({ destroy: () => false });
  modal.destroy();
  press('Escape');
  expect($('.modal').length).toBe(1);
  closeAll(stack);
  expect($('.modal').length).toBe(0);
});

test('what is switched off does nothing; only the topmost hears the keys', () => {
  new Modal({ class_name: 'below' });
  new Modal({ class_name: 'above', disable_escape_keydown: true, disable_overlay_click: true });
  press('Escape');
  $('.above .modal-scroller').trigger('mousedown');
  expect($('.modal').length).toBe(2);
});

test('a modal without options says what went right or wrong', () => {
  vi.useFakeTimers();
  const after = vi.fn();
  new Modal().showSuccess('Saved', after, 300);
  expect($('.modal [role=status]').text()).toBe('Saved');
  vi.advanceTimersByTime(300);
  expect($('.modal').length).toBe(0);
  expect(after).toHaveBeenCalledOnce();
  const modal = new Modal();
  const retry = vi.fn();
  modal.$modal_body.on('modal:retry', retry);
  modal.showError('', true);
  expect($('.modal [role=alert]').text()).toBe('Something went wrong');
  $('.js-modal-error-retry').trigger('click');
  expect(retry).toHaveBeenCalledOnce();
});

test('no handler is left on the document', () => {
  const events = (
    $ as unknown as { _data(element: Document, name: string): { keydown?: unknown[] } | undefined }
  )._data;
  for (let count = 0; count < 5; count += 1) new Modal().destroy();
  expect(events(document, 'events')?.keydown ?? []).toHaveLength(0);
});

test('a question tells its answer; closing it is a no', () => {
  const answers: string[] = [];
  const ask = () =>
    new Confirm({ text: 'Sure?', accept: () => answers.push('yes'), decline: () => answers.push('no') });
  ask();
  expect($('.modal').text()).toContain('Sure?');
  $('.js-modal-accept').trigger('click');
  ask();
  $('.js-modal-decline').trigger('click');
  ask();
  press('Escape');
  expect(answers).toEqual(['yes', 'no', 'no']);
});
