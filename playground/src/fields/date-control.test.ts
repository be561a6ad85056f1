// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { FieldDefinition } from '../crm/types.ts';

vi.mock('../stage/host.ts', () => ({ boot: () => ({ system: {} }) }));
const { dateControl } = await import('./date-control.tsx');

const read = (text: string): unknown => {
  document.body.innerHTML = '<span><input></span>';
  const input = document.querySelector('input');
  if (input) input.value = text;
  return dateControl.read?.(document.body, { type: 'date' } as FieldDefinition);
};

it('gives a date as seconds, nothing as nothing, and what is no date as it stands, for the CRM to refuse', () => {
  expect(read('01.12.2026')).toEqual([{ value: new Date(2026, 11, 1).getTime() / 1000 }]);
  expect(read('')).toEqual([]);
  expect(read('99.99.9999')).toEqual([{ value: '99.99.9999' }]);
});
