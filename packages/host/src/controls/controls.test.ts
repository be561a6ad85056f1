// @vitest-environment happy-dom
import { controlOf, SYSTEM_TEMPLATES, CONTROLS as TABLE } from '@kommo-widget/manifest';
import { beforeEach, expect, test } from 'vitest';
import { pageQuery, pageTwig } from '../../tests/support/page.ts';
import { CONTROLS } from './index.ts';

/** Named by the vendor, and printed by none of the vendor's own templates. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  button: ['name'],
  input: ['text'],
  select: ['text'],
};

const $ = pageQuery();
const twig = pageTwig();
for (const { path, markup } of CONTROLS) twig.register(path, markup);

const draw = (name: string, params: object): JQuery =>
  $(`<form>${twig.render(`/tmpl/controls/${name}.twig`, params)}</form>`).appendTo(document.body);

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the templates are those of the table, each once', () => {
  const paths = [...Object.keys(TABLE).map((name) => `/tmpl/controls/${name}.twig`), ...SYSTEM_TEMPLATES];
  expect(CONTROLS.map(({ path }) => path).sort()).toEqual(paths.sort());
});

test.each(CONTROLS.filter(({ path }) => controlOf(path) !== undefined))(
  '$path reads every parameter of the table',
  ({ path, markup }) => {
    const name = controlOf(path) as keyof typeof TABLE;
    const twigParts = (markup.match(/\{[{%].*?[%}]\}/g) ?? []).join(' ').replace(/'[^']*'/g, '');
    const unread = TABLE[name].filter((parameter) => !new RegExp(`\\b${parameter}\\b`).test(twigParts));
    expect(unread).toEqual([...(UNUSED[name] ?? [])]);
  },
);

test('every control renders without any parameter', () => {
  for (const { path } of CONTROLS) expect(twig.render(path, {}), path).toContain('<');
});

const ITEMS = [{ id: 1, option: 'One' }, { id: 'b', option: 'Two' }, { option: 'No id' }];

test.each([
  [{ selected: 'b' }, 'b'],
  [{ selected: 1 }, '1'],
  [{ selected: '1' }, '1'],
  [{ selected: 'unknown' }, '1'],
  [{}, '1'],
  [{ default: 'b' }, 'b'],
  [{ selected: 'No id' }, 'No id'],
  [{ selected_option: 'Two' }, 'b'],
])('select with %o holds %s', (params, value) => {
  const $form = draw('select', { name: 's', items: ITEMS, ...params });
  expect($form.find('input').val()).toBe(value);
  expect($form.find('button').attr('data-value')).toBe(value);
  expect($form.find('.control--select--list--item-selected').length).toBe(1);
});

test('attributes are escaped, texts are not unless asked', () => {
  expect(draw('input', { name: 'i', value: 'a"b<c' }).find('input').val()).toBe('a"b<c');
  expect(draw('textarea', { name: 't', value: '</textarea><b>' }).find('textarea').val()).toBe(
    '</textarea><b>',
  );
  expect(draw('button', { text: '<i>x</i>' }).find('i').length).toBe(1);
  expect(draw('select', { items: [{ id: 1, option: '<i>x</i>' }], need_escape: true }).find('i').length).toBe(
    0,
  );
});

test('values are readable by serialize()', () => {
  const parts = [
    ['input', { name: 'text', value: 'v' }],
    ['textarea', { name: 'area', value: 'w' }],
    ['checkbox', { name: 'box', value: 'y', checked: true }],
    ['checkbox', { name: 'boxes', name_is_array: 'yes', value: '1', checked: true }],
    ['checkbox', { name: 'off', value: 'y' }],
    ['radio', { name: 'choice', value: '1' }],
    ['radio', { name: 'choice', value: '2', selected: true }],
    ['select', { name: 'list', items: ITEMS, selected: 'b' }],
    [
      'checkboxes_dropdown',
      {
        name: 'many',
        name_is_array: true,
        items: [
          { id: 1, option: 'A', is_checked: true },
          { id: 2, option: 'B' },
        ],
      },
    ],
    [
      'checkboxes_dropdown/values_title',
      { items: [{ id: 7, name: 'own[7]', option: 'A', is_checked: true }] },
    ],
    ['date_field', { name: 'day', value: '24.12.2026' }],
    ['suggest', { name: 'hint', value: 'Ann' }],
    ['switcher', { name: 'on', checked: true }],
  ] as const;
  const html = parts.map(([name, params]) => twig.render(`/tmpl/controls/${name}.twig`, params)).join('');
  const values = $(`<form>${html}</form>`).appendTo(document.body).serialize();
  expect(decodeURIComponent(values).split('&')).toEqual([
    'text=v',
    'area=w',
    'box=y',
    'boxes[]=1',
    'choice=2',
    'list=b',
    'many[]=1',
    'own[7]=7',
    'day=24.12.2026',
    'hint=Ann',
    'on=Y',
  ]);
});

test('a list of several values marks those that are selected', () => {
  const $form = draw('multiselect', {
    name: 'm',
    values: [
      { id: 1, value: 'a' },
      { id: 2, value: 'b' },
    ],
    selected: [2],
  });
  expect($form.find('option[selected]').attr('value')).toBe('2');
});

test('a dropdown of checkboxes counts, or names, what is checked', () => {
  const items = [
    { id: 1, option: 'Ann', is_checked: true },
    { id: 2, option: 'Bob', is_checked: true },
  ];
  const title = (name: string, params: object) =>
    draw(name, params).find('.checkboxes_dropdown__title').text();
  expect(title('checkboxes_dropdown', { items, title_numeral: 'user,users' })).toBe('2 users');
  expect(title('checkboxes_dropdown/values_title', { items })).toBe('Ann, Bob');
  expect(title('checkboxes_dropdown', { items: [], title_empty: 'Nobody' })).toBe('Nobody');
});
