import { describe, expect, it } from 'vitest';
import {
  customerValue,
  formatMoney,
  isKeyCustomer,
  type Lead,
  nextWorkday,
  readAmount,
} from '../src/customer.ts';

const lead = (id: number, price: number | null, status_id = 1): Lead => ({
  id,
  name: `Lead ${id}`,
  price,
  status_id,
});

describe('the value of a customer', () => {
  const value = customerValue(
    [lead(1, 100), lead(2, 700), lead(3, null), lead(4, 50, 142), lead(5, 900, 143)],
    1,
  );

  it('sums what is open and what was won, and leaves out what was lost', () => {
    expect(value.open).toEqual({ count: 3, sum: 800 });
    expect(value.won).toEqual({ count: 1, sum: 50 });
  });

  it('lists the other open leads, the biggest first', () => {
    expect(value.others.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('makes a key customer from the amount of the settings on, and none without it', () => {
    expect(isKeyCustomer(value, 50)).toBe(true);
    expect(isKeyCustomer(value, 51)).toBe(false);
    expect(isKeyCustomer(value, undefined)).toBe(false);
  });
});

describe('the setting of an amount', () => {
  it('may be empty, else it is a number that is not negative', () => {
    expect(readAmount(undefined)).toBeUndefined();
    expect(readAmount(' 1500 ')).toBe(1500);
    expect(readAmount('-1')).toBeNaN();
    expect(readAmount('much')).toBeNaN();
  });
});

it('money is written in the currency of the account and the language of the user', () => {
  expect(formatMoney(12_300, 'USD', 'en')).toBe('$12,300');
});

it('the next working day of a Friday is Monday', () => {
  const friday = new Date('2026-03-13T10:00:00');
  expect(new Date(nextWorkday(friday) * 1000)).toEqual(new Date('2026-03-16T18:00:00'));
});
