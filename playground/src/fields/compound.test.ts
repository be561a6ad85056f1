// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import type { FieldDefinition, FieldItem } from '../crm/types.ts';
import { isChanged } from './changed.ts';
import type { FieldControl } from './control.ts';
import { itemsControl } from './items-control.tsx';
import { partsControl } from './parts-control.tsx';

const FIELD: FieldDefinition = { id: 1, name: 'Field', type: 'x', code: null, sort: 1, enums: null };

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});

/** Draws a control with the values that are stored; gives what reads them back. */
function draw({ Control, read }: FieldControl, values: readonly FieldItem[]) {
  render(h(Control, { field: FIELD, name: 'CFV[1]', values }), root);
  return () => read?.(root, FIELD);
}

const write = (name: string, text: string): void => {
  const input = root.querySelector<HTMLInputElement>(`[name="CFV[1]${name}"]`);
  if (!input) throw new Error(name);
  input.value = text;
};

it('somebody in law: what is not shown is kept, and without a name there is nobody', () => {
  const read = draw(partsControl(['name', 'vat_id']), [
    { value: { name: 'Ann Ltd', vat_id: '7', external_uid: 'kept' } },
    { value: { name: 'Second' } },
  ]);
  expect(isChanged(root)).toBe(false);
  write('[vat_id]', '');
  expect(isChanged(root)).toBe(true);
  expect(read()).toEqual([
    { value: { name: 'Ann Ltd', external_uid: 'kept' } },
    { value: { name: 'Second' } },
  ]);
  write('[name]', '');
  expect(read()).toEqual([{ value: { name: 'Second' } }]);
});

it('lines of an invoice: changed, added and taken away', () => {
  const line = { description: 'Oak table', quantity: 2, unit_price: 320, vat_rate_value: 20 };
  const read = draw(itemsControl, [{ value: line }, { value: { description: 'Ash chair', quantity: 1 } }]);
  write('[0][quantity]', '3');
  write('[0][unit_price]', '299,50');
  write('[1][description]', ' ');
  expect(read()).toEqual([{ value: { ...line, quantity: 3, unit_price: 299.5 } }]);
});

it('a first line can be written where there is none', () => {
  const read = draw(itemsControl, []);
  expect(read()).toEqual([]);
  write('[0][description]', 'Delivery');
  write('[0][quantity]', '1');
  expect(read()).toEqual([{ value: { description: 'Delivery', quantity: 1 } }]);
});
