import type { KnownWidget } from '@kommo-widget/host';
import { describe, expect, it } from 'vitest';
import { translation } from '../../settings/translation.ts';
import { fitting } from './field-choices.ts';
import { handlersOf } from './handlers.ts';

const texts = translation({ salesbot: { name: 'Send', text: 'Text', first: 'Hello' } });
const handlers = (salesbot_designer: unknown) =>
  handlersOf({ manifest: { salesbot_designer } } as KnownWidget, texts);

describe('handlersOf', () => {
  it('reads every handler and not the logo', () => {
    const settings = {
      text: { name: 'salesbot.text', type: 'text', default_value: 'salesbot.first', manual: true },
      sum: { name: 'Sum', type: 'numeric' },
    };
    expect(handlers({ logo: '/images/x.png', send: { name: 'salesbot.name', settings } })).toEqual([
      {
        code: 'send',
        name: 'Send',
        params: [
          { code: 'text', caption: 'Text', type: 'text', initial: 'Hello', manual: true, required: false },
          { code: 'sum', caption: 'Sum', type: 'numeric', initial: '', manual: false, required: false },
        ],
      },
    ]);
  });

  it('has none where the manifest declares none', () => {
    for (const block of [undefined, null, [], 'x']) expect(handlers(block)).toEqual([]);
  });
});

describe('fitting', () => {
  it('offers the fields that the type of a parameter takes', () => {
    const choices = (['text', 'number', 'link'] as const).map((kind) => ({ marker: kind, title: '', kind }));
    const kinds = (type: 'text' | 'numeric' | 'url') => fitting(choices, type).map(({ kind }) => kind);
    expect(kinds('text')).toEqual(['text']);
    expect(kinds('numeric')).toEqual(['text', 'number']);
    expect(kinds('url')).toEqual(['text', 'link']);
  });
});
