import { expect, test } from 'vitest';
import { alwaysOn, isDocumented, isOfThePage } from './contract.ts';
import { namesOf } from './names-of.ts';

test.each([
  ['.a.b > #c:not(.d)', ['.a', '.b', '#c', '.d']],
  ['link[href="x.css"]', []],
  ['link[href="unclosed.css"', []],
  ['.weekday #1', ['.weekday']],
  ['div, input:checked', []],
])('names in %j', (selector, names) => expect(namesOf(selector)).toEqual(names));

test('knows the documented markup, also where a widget’s code is part of a name', () => {
  const known = ['.feed-note', '.card-widgets__widget-my_widget', '#work-area-my_widget', '#save_my_widget'];
  expect(known.filter((name) => !isDocumented(name))).toEqual([]);
  expect(['.mine', '.feed-note__secret', '#own'].filter(isDocumented)).toEqual([]);
});

test('an element of a block of the page counts where the page has the block', () => {
  expect(isOfThePage('.linked-form__field__hint', 'leads_card')).toBe(true);
  expect(isOfThePage('.linked-form__field__hint', 'leads')).toBe(false);
  expect(
    ['.mine__field', '.linked-form', '#linked-form__x'].map((name) => isOfThePage(name, 'leads_card')),
  ).toEqual([false, false, false]);
});

test('every page has the frame, and a card more than that', () => {
  expect(alwaysOn('dashboard')).toContain('#work_area');
  expect(alwaysOn('leads_card')).toContain('#card_holder');
  expect(alwaysOn('leads')).not.toContain('#card_holder');
});
