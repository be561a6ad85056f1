import { describe, expect, it } from 'vitest';
import { bumpVersion } from './bump-version.ts';

const manifest = (version: string): string => `{"widget": {"version": ${version}}}`;

describe('bumpVersion', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.0.9', 'patch', '0.0.10'],
    ['1.2', 'patch', '1.2.1'],
    ['2', 'minor', '2.1.0'],
  ] as const)('makes of %s by %s %s', (from, part, to) => {
    expect(bumpVersion(manifest(`"${from}"`), part)).toEqual({ from, to, text: manifest(`"${to}"`) });
  });

  it('changes nothing else: indentation, order, line ends, other versions, byte order mark', () => {
    const text = [
      '\ufeff{\r\n',
      '\t"version": "9.9.9",\r\n',
      '\t"widget" : { "interface_version":2,   "version" :"1.0.0" , "locale": ["en"] }\r\n',
      '}\r\n',
    ].join('');
    expect(bumpVersion(text, 'patch').text).toBe(text.replace('"1.0.0"', '"1.0.1"'));
  });

  it.each([
    ['{"widget": {', 'manifest-not-json'],
    ['{"widget": {"version": "1.0.0",}}', 'manifest-not-json'],
    ['{"widget": {}}', 'version-missing'],
    ['[]', 'version-missing'],
    [manifest('"%WidgetVersion%"'), 'version-invalid'],
    [manifest('{}'), 'version-invalid'],
    [manifest('"1.0.0-beta"'), 'version-invalid'],
  ])('refuses %s', (text, code) => {
    expect(() => bumpVersion(text, 'patch')).toThrow(expect.objectContaining({ code }));
  });

  it('raises the version that counts when there are two', () => {
    const text = '{"widget": {"version": "1.0.0", "version": "2.0.0"}}';
    expect(bumpVersion(text, 'major')).toMatchObject({ from: '2.0.0', to: '3.0.0' });
  });
});
