// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../crm/types.ts';
import { isChanged } from './changed.ts';
import { collect } from './collect.ts';

const field = (id: number, type: string): FieldDefinition => ({
  id,
  type,
  name: type,
  code: null,
  sort: id,
  enums: null,
});
const FIELDS = [field(1, 'text'), field(2, 'select'), field(3, 'checkbox')];

function form(): HTMLFormElement {
  const element = document.createElement('form');
  element.innerHTML = `
    <div><input type="text" name="lead[NAME]" value="Roof"></div>
    <div><input type="text" name="lead[PRICE]" value="100"></div>
    <div class="linked-form__field" data-id="1"><input type="text" value="old"></div>
    <div class="linked-form__field" data-id="2"><input type="hidden" data-initial="7" value="7"></div>
    <div class="linked-form__field" data-id="3"><input type="checkbox"></div>`;
  return element;
}

const input = (root: Element, selector: string): HTMLInputElement => {
  const found = root.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};

describe('what a form changed', () => {
  it('is nothing while its inputs hold what they were drawn with', () => {
    const root = form();
    expect(isChanged(root)).toBe(false);
    expect(collect(root, { prefix: 'lead' }, FIELDS)).toBeUndefined();
  });

  it('is seen in text, hidden inputs and ticks, written by whomever', () => {
    const root = form();
    input(root, '[name="lead[PRICE]"]').value = '1 500';
    input(root, '[data-id="2"] input').value = '8';
    input(root, '[data-id="3"] input').checked = true;
    expect(collect(root, { prefix: 'lead' }, FIELDS)).toEqual({
      price: 1500,
      custom_fields_values: [
        { field_id: 2, values: [{ enum_id: 8 }] },
        { field_id: 3, values: [{ value: true }] },
      ],
    });
  });

  it('takes the parts of a name only when they were written themselves', () => {
    const root = form();
    root.insertAdjacentHTML(
      'beforeend',
      '<div><input type="text" name="lead[FN]" value="Ann"><input type="text" name="lead[LN]" value="Lee"></div>',
    );
    expect(collect(root, { prefix: 'lead' }, FIELDS, true)).not.toHaveProperty('first_name');
    input(root, '[name="lead[LN]"]').value = 'Ray';
    expect(collect(root, { prefix: 'lead' }, FIELDS)).toEqual({ first_name: 'Ann', last_name: 'Ray' });
  });

  it('clears a field that was emptied', () => {
    const root = form();
    input(root, '[data-id="1"] input').value = ' ';
    expect(collect(root, { prefix: 'lead' }, FIELDS)).toEqual({
      custom_fields_values: [{ field_id: 1, values: null }],
    });
  });

  it('is everything that is filled, for a new entity', () => {
    expect(collect(form(), { prefix: 'lead' }, FIELDS, true)).toEqual({
      name: 'Roof',
      price: 100,
      custom_fields_values: [
        { field_id: 1, values: [{ value: 'old' }] },
        { field_id: 2, values: [{ enum_id: 7 }] },
        { field_id: 3, values: [{ value: false }] },
      ],
    });
  });
});
