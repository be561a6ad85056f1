import { expect, it } from 'vitest';
import { sdkItems } from './sdk-items.ts';

it('reads the elements of a card tab and forgives what is no list', () => {
  expect(sdkItems([{ id: '7', name: 'Table', price: 320 }, null, { name: 'no id' }])).toEqual([
    { id: 7, sku: '', name: 'Table', price: '320', quantity: 1 },
  ]);
  expect(sdkItems({})).toEqual([]);
  expect(sdkItems(undefined)).toEqual([]);
});
