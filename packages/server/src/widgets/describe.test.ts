import { openMemory } from '@kommo-widget/archive';
import { expect, it } from 'vitest';
import { describe } from './describe.ts';

const manifest = (widget: object): string => JSON.stringify({ widget, locations: ['lcard-1'] });

it('reads the manifest, its code and version, and the languages', () => {
  const files = openMemory({
    'manifest.json': manifest({ code: 'abc', version: '2.0.1' }),
    'i18n/en.json': '{"widget":{"name":"A"}}',
    'i18n/es.json': '{broken',
    'i18n/readme.txt': 'no',
  });
  const { code, version, i18n } = describe(files);
  expect({ code, version, i18n }).toEqual({
    code: 'abc',
    version: '2.0.1',
    i18n: { en: { widget: { name: 'A' } } },
  });
});

it('forgives a byte order mark, and needs neither code nor version', () => {
  const { code, version } = describe(openMemory({ 'manifest.json': `\uFEFF${manifest({})}` }));
  expect({ code, version }).toEqual({ code: undefined, version: '1.0.0' });
});

it.each([
  ['{"widget":{},}', 'manifest-unreadable'],
  ['[]', 'manifest-unreadable'],
])('refuses the manifest %s', (text, code) => {
  expect(() => describe(openMemory({ 'manifest.json': text }))).toThrow(expect.objectContaining({ code }));
});

it('says where the manifest is when it is one folder too deep', () => {
  const files = openMemory({ 'widget/manifest.json': manifest({}) });
  expect(() => describe(files)).toThrow(
    expect.objectContaining({ code: 'not-a-widget', hint: expect.stringContaining('widget/') }),
  );
});
