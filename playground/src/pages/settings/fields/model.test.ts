import { describe, expect, it } from 'vitest';
import { translation } from '../translation.ts';
import { readFields } from './model.ts';

const texts = translation({ settings: { login: 'Login', hint: 'Your login' } });

describe('readFields', () => {
  it('reads captions, types, placeholders and first values', () => {
    const declared = {
      login: {
        name: 'settings.login',
        type: 'text',
        required: true,
        placeholder: 'settings.hint',
        default_value: 7,
      },
      secret: { name: 'Plain caption', type: 'pass', required: false },
    };
    expect(readFields(declared, texts)).toMatchObject([
      {
        code: 'login',
        type: 'text',
        caption: 'Login',
        required: true,
        placeholder: 'Your login',
        initial: '7',
      },
      { code: 'secret', type: 'pass', caption: 'Plain caption', required: false, initial: '' },
    ]);
  });

  it('shows the path of a missing text, but no caption above a form that the widget draws itself', () => {
    const declared = {
      a: { name: 'settings.gone', type: 'text' },
      b: { name: 'settings.gone', type: 'custom' },
    };
    expect(readFields(declared, texts).map((field) => field.caption)).toEqual(['settings.gone', '']);
  });

  it('draws unknown types as text and survives what is no map of fields', () => {
    expect(readFields({ a: { name: 'x', type: 'slider' }, b: null, c: 'text' }, texts)).toMatchObject([
      { code: 'a', type: 'text' },
    ]);
    for (const declared of [undefined, null, [], 'x', 7]) expect(readFields(declared, texts)).toEqual([]);
  });

  it.each([
    [
      ['One', 'Two'],
      [
        { id: 'One', option: 'One' },
        { id: 'Two', option: 'Two' },
      ],
    ],
    [{ a: 'settings.login' }, [{ id: 'a', option: 'Login' }]],
    [
      [
        { value: 1, label: 'First' },
        { id: 2, option: 'Second' },
      ],
      [
        { id: '1', option: 'First' },
        { id: '2', option: 'Second' },
      ],
    ],
  ])('reads the choices of a list from %j', (values, options) => {
    expect(readFields({ a: { name: 'x', type: 'list', values } }, texts)[0]?.options).toEqual(options);
  });
});
