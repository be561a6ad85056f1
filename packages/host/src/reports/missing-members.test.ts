import { expect, test } from 'vitest';
import { missingMember, noteMissing } from './missing-members.ts';

const errorOf = (run: () => unknown): Error => {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

interface Loose {
  [name: string]: (() => unknown) | undefined;
  showPanel(): unknown;
  save_settings(): unknown;
}

/** A widget: its own object, over the members of the page, over what notes the rest. */
const widget = (): Loose =>
  Object.create(
    Object.setPrototypeOf({ system: () => 1 }, noteMissing(Object.prototype, 'self')) as object,
  ) as Loose;

test('a call of a member that the page lacks is told by its name', () => {
  const self = widget();
  expect(missingMember(errorOf(() => self.showPanel()))).toBe('self.showPanel');
});

test('asking for a member is no call of it', () => {
  const self = widget();
  expect(self.onlyAsked).toBeUndefined();
  expect('onlyAsked' in self).toBe(false);
  self.own = () => 2;
  expect([self.system?.(), self.own()]).toEqual([1, 2]);
});

test('what widgets invented is missing on the live page too', () => {
  const self = widget();
  expect(missingMember(errorOf(() => self.save_settings()))).toBeUndefined();
});

test('other errors say nothing of members', () => {
  expect(missingMember(errorOf(() => (undefined as unknown as Loose).showPanel()))).toBeUndefined();
  expect(missingMember(new Error('self.showPanel is not a function'))).toBeUndefined();
});
