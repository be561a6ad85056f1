import { describe, expect, it } from 'vitest';
import type { FieldType, SettingField } from './model.ts';
import { missingFields, shownValue, storedValues } from './value.ts';

const field = (code: string, type: FieldType, required = false): SettingField => ({
  code,
  type,
  caption: code,
  required,
  placeholder: '',
  initial: type === 'text' ? 'first' : '',
  options: [],
});

describe('shownValue', () => {
  it('takes maps of users as objects and as JSON text', () => {
    const users = field('lines', 'users');
    expect(shownValue(users, { lines: { 1: '101' } })).toEqual({ 1: '101' });
    expect(shownValue(users, { lines: '{"1":"101"}' })).toEqual({ 1: '101' });
    for (const lines of [undefined, '', 'no json', '[]', 7]) expect(shownValue(users, { lines })).toEqual({});
  });

  it('shows the first value until something was saved, also something empty', () => {
    expect(shownValue(field('a', 'text'), {})).toBe('first');
    expect(shownValue(field('a', 'text'), { a: '' })).toBe('');
    expect(shownValue(field('a', 'text'), { a: 5 })).toBe('5');
    expect(shownValue(field('a', 'custom'), { a: { b: 1 } })).toBe('{"b":1}');
  });
});

describe('missingFields', () => {
  it('names required fields without a value, whatever their type', () => {
    const fields = [
      field('a', 'text', true),
      field('b', 'users', true),
      field('c', 'users_lp', true),
      field('d', 'text'),
    ];
    const codes = (values: Parameters<typeof missingFields>[1]) =>
      missingFields(fields, values).map(({ code }) => code);
    expect(codes({ a: '  ', b: {}, c: { 1: { login: '', password: '' } }, d: '' })).toEqual(['a', 'b', 'c']);
    expect(codes({ a: 'x', b: { 1: '101' }, c: { 1: { login: 'me', password: '' } } })).toEqual([]);
  });
});

describe('storedValues', () => {
  it('stores maps as JSON text and leaves texts alone', () => {
    expect(storedValues({ a: 'x', lines: { 1: '101' }, none: null })).toEqual({
      a: 'x',
      lines: '{"1":"101"}',
      none: null,
    });
  });
});
