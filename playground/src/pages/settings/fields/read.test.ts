import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { FieldType, SettingField } from './model.ts';
import { readForm } from './read.ts';

const field = (code: string, type: FieldType): SettingField => ({
  code,
  type,
  caption: '',
  required: false,
  placeholder: '',
  initial: '',
  options: [],
});

function form(html: string): ParentNode {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as ParentNode;
}

describe('readForm', () => {
  it('reads texts, users and logins by the names of their inputs', () => {
    const root =
      form(`<input name="key" value="k"><input name="lines[7]" value="101"><input name="lines[8]" value="">
      <input name="sip[7][login]" value="me"><input name="sip[7][password]" value="p"><input name="sip[8][login]">`);
    expect(
      readForm(root, [field('key', 'text'), field('lines', 'users'), field('sip', 'users_lp')], {}),
    ).toEqual({
      key: 'k',
      lines: { 7: '101' },
      sip: { 7: { login: 'me', password: 'p' } },
    });
  });

  it('keeps the value of a field whose input the widget took away', () => {
    expect(
      readForm(form(''), [field('key', 'text'), field('lines', 'users')], { key: 'old', lines: { 7: '1' } }),
    ).toEqual({
      key: 'old',
      lines: { 7: '1' },
    });
  });

  it('takes the value that a widget keeps in an input it turned into a checkbox, and the chosen radio', () => {
    const root = form(`<input type="checkbox" name="agreed" value="1">
      <input type="radio" name="mode" value="a"><input type="radio" name="mode" value="b" checked>`);
    expect(readForm(root, [field('agreed', 'text'), field('mode', 'text')], {})).toEqual({
      agreed: '1',
      mode: 'b',
    });
  });

  it('does not mix up fields whose codes begin alike', () => {
    const root = form('<input name="line" value="x"><input name="line_two[7]" value="1">');
    expect(readForm(root, [field('line', 'text'), field('line_two', 'users')], {})).toEqual({
      line: 'x',
      line_two: { 7: '1' },
    });
  });
});
