// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { FieldDefinition } from '../crm/types.ts';
import { linkedEntityControl } from './linked-entity-control.tsx';

const FIELD: FieldDefinition = {
  ...{ id: 1, name: 'Partner', type: 'linked_entity', code: null, sort: 1, enums: null },
  search_in: 'contacts',
};
const STORED = { name: 'Bob', entity_id: 4, entity_type: 'contacts' };

it('takes what was offered and chosen, keeps what is stored otherwise, and is cleared', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () =>
    Response.json({ _embedded: { contacts: [{ id: 7, name: 'Zoe' }] } }),
  );
  const root = document.createElement('div');
  const { Control, read } = linkedEntityControl;
  render(h(Control, { field: FIELD, name: 'CFV[1]', values: [{ value: STORED }] }), root);
  const input = root.querySelector('input');
  if (!input) throw new Error('no input');
  const type = (text: string): void => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  expect(input.value).toBe('Bob #4');
  type('Zo');
  await vi.waitFor(() => expect(root.querySelector('option')?.getAttribute('value')).toBe('Zoe #7'));
  expect(read?.(root, FIELD)).toEqual([{ value: STORED }]);
  type('Zoe #7');
  expect(read?.(root, FIELD)).toEqual([{ value: { name: 'Zoe', entity_id: 7, entity_type: 'contacts' } }]);
  type('');
  expect(read?.(root, FIELD)).toEqual([]);
});
