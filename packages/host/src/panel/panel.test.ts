// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pageQuery } from '../../tests/support/page.ts';
import { wordsOf } from '../i18n/words.ts';
import { installPanel } from './behaviour.ts';
import { createPanel } from './create-panel.ts';

const $ = pageQuery();
const panel = createPanel($, wordsOf('en'), () => ['a', 'b', 'c', 'w']);
const end = installPanel($, document, panel);

const draw = (code: string, html = 'text', caption = {}): void =>
  panel.draw({ code, name: code, images: '/images', caption, html });
const isOpen = (code: string): boolean => $(`.card-widgets__widget-${code} .js-body-hide`).length === 1;

beforeEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the state of the panel lives in this cookie
  document.cookie = 'leads_crd_wdgt=; max-age=0; path=/';
  document.body.innerHTML = '<div id="widgets_block"></div>';
  panel.reset('leads');
});
afterAll(end);

test('the block is there at once, in the documented frame', () => {
  draw('w', '<i>hello</i>', { class_name: 'mine' });
  const block =
    '#widgets_block.card-widgets #nano-card-widgets > .card-widgets__elements > .card-widgets__widget.card-widgets__widget-w[data-code="w"]';
  expect($(block).length).toBe(1);
  expect(
    $(`${block} > .js-widget-caption-block.card-widgets__widget__caption.mine[data-code="w"]`).length,
  ).toBe(1);
  expect($(`${block} img.card-widgets__widget__caption__logo`).attr('src')).toBe('/images/logo_medium.png');
  expect($(`${block} img.card-widgets__widget__caption__logo_min`).attr('src')).toBe('/images/logo_min.png');
  expect($(`${block} span#multi-widget_close.modal-body__close`).length).toBe(1);
  expect($(`${block} > .card-widgets__widget__body`).html()).toBe('<i>hello</i>');
  expect($(`${block} .card-widgets__widget__caption__name`).text()).toBe('w');
});

test('a card that counts widgets shows its panel before any has drawn; other pages do not', () => {
  panel.reset('leads', true);
  expect($('#widgets_block.js-widgets-active .card-widgets__elements').length).toBe(1);
  document.body.innerHTML = '<div id="widgets_block"></div>';
  panel.reset('', true);
  panel.reset('leads');
  expect($('#widgets_block').children().length).toBe(0);
});

test('own markup of the caption takes the place of the logo', () => {
  draw('w', '', { html: '<em>Own</em>' });
  expect($('.card-widgets__widget__caption__logo').text()).toBe('Own');
  expect($('.card-widgets__widget__caption__name').length).toBe(0);
});

test('the first opens with the panel, the others wait; drawing again keeps one block', () => {
  draw('a');
  draw('b');
  draw('a', 'new');
  expect($('.card-widgets.js-widgets-active').length).toBe(1);
  expect([isOpen('a'), isOpen('b')]).toEqual([true, false]);
  expect($('.card-widgets__widget-a .card-widgets__widget__body').text()).toBe('new');
  $('.card-widgets__widget-b .js-widget-caption-block').trigger('click');
  expect(isOpen('b')).toBe(true);
});

test('blocks keep the order of the list whichever draws first; what comes to the top late opens, nothing closes', () => {
  const codes = (): readonly string[] =>
    $('.card-widgets__widget')
      .get()
      .map((block) => block.getAttribute('data-code') ?? '');
  for (const code of ['c', 'unknown', 'a', 'b']) draw(code);
  expect(codes()).toEqual(['a', 'b', 'c', 'unknown']);
  expect(codes().map(isOpen)).toEqual([true, false, true, false]);
  draw('c', 'again');
  panel.remove('b');
  draw('b');
  expect(codes()).toEqual(['a', 'b', 'c', 'unknown']);
});

test('a click on its top closes the panel, and it stays so on the next card', () => {
  draw('a');
  $('.js-card-widgets-on-off').trigger('click');
  expect($('#widgets_block').hasClass('js-widgets-active')).toBe(false);
  document.body.innerHTML = '<div id="widgets_block"></div>';
  panel.reset('leads');
  draw('a');
  expect($('#widgets_block').hasClass('js-widgets-active')).toBe(false);
  $('.js-widget-caption-block').trigger('click');
  expect($('#widgets_block').hasClass('js-widgets-active')).toBe(true);
});

test('on a list it opens for the chosen widget alone', () => {
  panel.reset('');
  draw('a');
  draw('b');
  expect($('#widgets_block').hasClass('js-widgets-active')).toBe(false);
  panel.open('b');
  expect($('#widgets_block').hasClass('js-widgets-active')).toBe(true);
  expect([$('.card-widgets__widget-a').hasClass('hidden'), isOpen('b')]).toEqual([true, true]);
  panel.close();
  panel.open('a');
  expect($('.card-widgets__widget-a').hasClass('hidden')).toBe(false);
});

test('document events move it', () => {
  draw('a');
  draw('b');
  $(document).trigger('toggleWidgetPanel');
  expect($('#widgets_block').hasClass('js-widgets-active')).toBe(false);
  $(document).trigger('openWidgetPanel');
  expect($('#widgets_block').hasClass('js-widgets-active')).toBe(true);
  $(document).trigger('widgets_body:change_state', [{ $el: $('.card-widgets__widget-b'), state: 1 }]);
  expect(isOpen('b')).toBe(true);
});

test('without a panel on the page nothing happens', () => {
  document.body.innerHTML = '';
  draw('a');
  panel.open('a');
  panel.remove('a');
  expect(document.body.innerHTML).toBe('');
});
