import { expect, test } from 'vitest';
import { asWidget, currentPlace, placeOf } from './attribution.ts';

test('finds the first widget file of a stack, with its place', () => {
  const stack = `TypeError: x
    at t (http://demo.kommo.localhost:4100/__kit/assets/stage.js:1:2)
    at http://demo.kommo.localhost:4100/upl/my_widget/3/widget/classes/a.js?v=1.0.0:12:5
    at http://demo.kommo.localhost:4100/upl/other/1/widget/script.js:1:1`;
  expect(placeOf(stack)).toEqual({ code: 'my_widget', source: 'classes/a.js:12:5' });
});

test('reads a module id, with and without a query', () => {
  expect(placeOf('/upl/my_widget/3/widget/script.js')).toEqual({ code: 'my_widget', source: 'script.js' });
  expect(placeOf('/upl/a%20b/3/widget/app.js?cache=1')?.code).toBe('a b');
  expect(placeOf('The module "/upl/a/3/widget/lib/b.js" is lost')?.source).toBe('lib/b.js');
});

test('says nothing of files that are no widget’s', () => {
  expect(placeOf('at http://localhost/__kit/vendor/moment.js:1:1')).toBeUndefined();
  expect(placeOf(undefined)).toBeUndefined();
});

test('what happens inside of a call counts as the widget’s', () => {
  expect(currentPlace()).toBeUndefined();
  asWidget('mine', () => {
    expect(currentPlace()?.code).toBe('mine');
    asWidget('other', () => expect(currentPlace()?.code).toBe('other'));
    expect(currentPlace()?.code).toBe('mine');
  });
  expect(() =>
    asWidget('mine', () => {
      throw new Error('x');
    }),
  ).toThrow('x');
  expect(currentPlace()).toBeUndefined();
});
