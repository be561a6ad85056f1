import { expect, it } from 'vitest';
import type { Entity } from '../../crm/types.ts';
import { placed } from './placed.ts';

const lead = (id: number, created_at: number, name = '') => ({ id, created_at, name }) as Entity;
const stage = [lead(3, 30), lead(2, 20), lead(1, 10)];
const ids = (leads: readonly Entity[]) => leads.map(({ id }) => id);

it('puts a lead that came where its age has it', () => {
  expect(ids(placed(stage, 4, lead(4, 25), true))).toEqual([3, 4, 2, 1]);
  expect(ids(placed(stage, 4, lead(4, 5), true))).toEqual([3, 2, 1, 4]);
});

it('takes a lead out that went or was deleted', () => {
  expect(ids(placed(stage, 2, lead(2, 20), false))).toEqual([3, 1]);
  expect(ids(placed(stage, 2, undefined, false))).toEqual([3, 1]);
});

it('shows what is new about a lead in its place', () => {
  expect(placed(stage, 2, lead(2, 20, 'new'), true)[1]?.name).toBe('new');
});

it('leaves the stage alone that a change does not concern', () => {
  expect(placed(stage, 9, lead(9, 90), false)).toBe(stage);
});
