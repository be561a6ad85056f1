import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readParams } from './read-params.ts';

function body(html: string): ParentNode {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as ParentNode;
}

describe('readParams', () => {
  it('reads rows by their field and tells typed text as value_manual too', () => {
    const rows = body(`
      <div data-field-name="text"><select name="value" hidden><option value="{{lead.name}}" selected></option></select>
        <input name="value_manual" value="Hello"></div>
      <div data-field-name="number"><select name="value"><option value="{{lead.price}}" selected></option></select>
        <input name="value_manual" value="ignored" hidden></div>`);
    expect(readParams(rows, ['text', 'number'], {})).toEqual({
      text: 'Hello',
      number: '{{lead.price}}',
      value_manual: 'Hello',
    });
  });

  it('reads a form that the widget drew in place of the rows', () => {
    const own = body(
      '<textarea name="msj">Hi</textarea><input name="id" value="2"><input type="checkbox" name="off">',
    );
    expect(readParams(own, ['msj'], {})).toEqual({ msj: 'Hi', id: '2' });
  });

  it('keeps what was saved where the widget shows nothing', () => {
    expect(readParams(body(''), ['a', 'b'], { a: '1' })).toEqual({ a: '1', b: '' });
  });
});
