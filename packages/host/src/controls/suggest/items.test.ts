import { expect, test } from 'vitest';
import { itemsOfAnswer } from './items.ts';

test.each([
  [[{ id: 1, value: 'A' }], [{ id: '1', value: 'A' }]],
  [
    ['A', 'B'],
    [
      { id: 'A', value: 'A' },
      { id: 'B', value: 'B' },
    ],
  ],
  [{ items: [{ id: 1, name: 'A' }] }, [{ id: '1', value: 'A' }]],
  [{ _embedded: { contacts: [{ id: 5, name: 'Ann' }] } }, [{ id: '5', value: 'Ann' }]],
  [{ 7: 'Seven' }, [{ id: '7', value: 'Seven' }]],
  [null, []],
])('%j', (answer, items) => {
  expect(itemsOfAnswer(answer)).toEqual(items);
});
