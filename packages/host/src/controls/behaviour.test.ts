// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { pageQuery, pageTwig } from '../../tests/support/page.ts';
import { wordsOf } from '../i18n/words.ts';
import { installControls } from './index.ts';

const $ = pageQuery();
const twig = pageTwig();
installControls(twig, { $, document, words: wordsOf('en'), lang: 'en', dateFormat: 'DD.MM.YYYY' });

const draw = (name: string, params: object): JQuery =>
  $(`<form>${twig.render(`/tmpl/controls/${name}.twig`, params)}</form>`).appendTo(document.body);

/** What a widget hears, by type, in order. */
function listen($element: JQuery): string[] {
  const heard: string[] = [];
  $element.on('change controls:change controls:change:visual', (event) => heard.push(event.type));
  return heard;
}

const key = ($element: JQuery, name: string): void => {
  $element.trigger(Object.assign($.Event('keydown'), { key: name }));
};

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a select takes the clicked item and tells it once', () => {
  const $form = draw('select', {
    name: 's',
    items: [
      { id: 1, option: 'One' },
      { id: 2, option: 'Two' },
    ],
  });
  const heard = listen($form);
  $form.find('button').trigger('click');
  expect($form.find('.control--select--list-opened').length).toBe(1);
  $form.find('li').eq(1).trigger('click');
  expect($form.serialize()).toBe('s=2');
  expect($form.find('input').attr('value')).toBe('2');
  expect($form.find('input').attr('data-prev-value')).toBe('1');
  expect($form.find('button').text()).toBe('Two');
  expect(heard).toEqual(['change', 'controls:change', 'controls:change:visual']);
  expect($form.find('.control--select--list-opened').length).toBe(0);
});

test('a select draws what a widget writes into its field', () => {
  const $form = draw('select', {
    name: 's',
    items: [
      { id: 1, option: 'One' },
      { id: 2, option: 'Two' },
    ],
  });
  $form.find('input').val('2').trigger('controls:change:visual');
  expect($form.find('button').text()).toBe('Two');
  $form.find('input').val('1').trigger('change');
  expect($form.find('button').text()).toBe('One');
});

test('a select that a widget wrote by hand works as well', () => {
  const $select = $(
    '<div class="control--select"><ul class="control--select--list"><li class="control--select--list--item" data-value="a">A</li><li class="control--select--list--item" data-value="b">B</li></ul><button type="button" class="control--select--button">A</button><input type="hidden" class="control--select--input" value="a"></div>',
  ).appendTo(document.body);
  $select.find('button').trigger('click');
  $select.find('li').eq(1).trigger('click');
  expect($select.find('input').val()).toBe('b');
  expect($select.find('button').text()).toBe('B');
});

test('a select opens, moves and chooses by keys; Escape changes nothing', () => {
  const $form = draw('select', {
    name: 's',
    items: [
      { id: 1, option: 'One' },
      { id: 2, option: 'Two' },
      { id: 3, option: 'Three' },
    ],
  });
  const $button = $form.find('button');
  for (const name of ['ArrowDown', 'ArrowDown', 'Enter']) key($button, name);
  expect($form.serialize()).toBe('s=2');
  for (const name of ['Enter', 'End', 'Escape']) key($button, name);
  expect($form.serialize()).toBe('s=2');
  for (const name of ['Enter', 't', 'Enter']) key($button, name);
  expect($form.serialize()).toBe('s=3');
});

test('a checkbox shows its state before the handlers of its own label run', () => {
  const $form = draw('checkbox', { name: 'c', value: '1' });
  const seen: boolean[] = [];
  $form.find('label').on('change', function () {
    seen.push($(this).hasClass('is-checked'));
  });
  $form.find('input').prop('checked', true).trigger('change');
  $form.find('input').prop('checked', false).trigger('change');
  expect(seen).toEqual([true, false]);
});

test('stages of pipelines are told at the control, their labels checked before, pipeline and stage in the id', () => {
  const items = [{ id: 7, name: 'Sales', statuses: [{ id: 142, name: 'Won', color: '#ccff66' }] }];
  const $form = draw('pipeline_select/index', { has_pipelines: true, multiple: true, id: 'p', items });
  const seen: (string | undefined)[] = [];
  $form.find('.pipeline-select').on('change', function () {
    seen.push($(this).find('.pipeline-select__dropdown__item__label.is-checked input').attr('id'));
  });
  const [won] = $form.find('input[data-value="142"]').toArray();
  if (won instanceof HTMLElement) won.click();
  expect(seen).toEqual(['status_7_142']);
  expect($form.find('.pipeline-select__caption').text()).toBe('Won');
});

test('a dropdown follows its boxes, and "Select all" takes them all', () => {
  const items = [
    { id: 1, option: 'Ann' },
    { id: 2, option: 'Bob' },
  ];
  const $form = draw('checkboxes_dropdown', {
    name: 'u',
    name_is_array: true,
    items,
    title_numeral: 'user,users',
    title_empty: 'Nobody',
  });
  const title = (): string => $form.find('.checkboxes_dropdown__title').text();
  $form.find('.js-item-checkbox').first().prop('checked', true).trigger('change');
  expect(title()).toBe('Ann');
  $form.find('.js-master-checkbox').prop('checked', true).trigger('change');
  expect(title()).toBe('2 users');
  expect(decodeURIComponent($form.serialize())).toBe('u[]=1&u[]=2');
  $form.find('.js-master-checkbox').prop('checked', false).trigger('change');
  expect(title()).toBe('Nobody');
});

test('a day of the calendar goes into the field', () => {
  const $form = draw('date_field', { name: 'd', value: '24.12.2026' });
  const heard = listen($form);
  $form.find('input').trigger('click');
  expect($('.kit-calendar__day_chosen').text()).toBe('24');
  $('.kit-calendar__day')
    .filter((_, day) => $(day).text() === '15')
    .first()
    .trigger('click');
  expect(decodeURIComponent($form.serialize())).toBe('d=15.12.2026');
  expect(heard).toEqual(['change', 'controls:change', 'controls:change:visual']);
  expect($('.kit-calendar').length).toBe(0);
});

test('a suggest filters its list and takes the marked line', () => {
  const $form = draw('suggest', {
    name: 'g',
    items: [
      { id: 1, value: 'Apple' },
      { id: 2, value: 'Pear' },
    ],
  });
  const $input = $form.find('input').val('pe').trigger('input');
  expect($form.find('li').not('.hidden').text()).toBe('Pear');
  key($input, 'ArrowDown');
  key($input, 'Enter');
  expect($input.val()).toBe('Pear');
  expect($input.attr('data-value-id')).toBe('2');
});

test('a button takes its states from events', () => {
  const $button = draw('button', { text: 'Save', id: 'b' }).find('button');
  $button.trigger('button:load:start');
  expect($button.find('.button-input__spinner').length).toBe(1);
  expect(shown($button)).toBe('');
  $button.trigger('button:load:stop');
  expect(shown($button)).toBe('Save');
  $button.trigger('button:save:disable');
  expect($button.hasClass('button-input-disabled')).toBe(true);
  $button.trigger('button:save:enable');
  expect($button.hasClass('button-input-disabled')).toBe(false);
  $button.trigger('button:load:start').trigger('button:save:error');
  expect(shown($button)).toBe('Save');
});

test('what a busy button says can be changed, and its state ended by hand', () => {
  const $button = draw('button', { text: 'Save' }).find('button');
  $button.trigger('button:load:start').find('.button-input-inner__text').text('Activate');
  $button.removeAttr('data-loading');
  $button.find('.button-input-inner').removeAttr('style');
  $button.find('.button-input__spinner').remove();
  expect(shown($button)).toBe('Activate');
  $button.trigger('button:load:start');
  expect($button.find('.button-input__spinner').length).toBe(1);
  expect(shown($button)).toBe('');
  $button.trigger('button:load:stop');
  expect(shown($button)).toBe('Activate');
});

/** The text of what a button's own style does not hide. */
const shown = ($button: JQuery): string =>
  $button
    .children()
    .filter((_, child) => $(child).css('display') !== 'none')
    .text()
    .trim();
