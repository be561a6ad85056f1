import { openMemory } from '@kommo-widget/archive';
import { expect, it } from 'vitest';
import { finding, nasty, results } from '../../../tests/support/results.ts';
import { reportText } from './report.ts';
import { textSummary } from './summary.ts';

const frameOf = (text: string, place: { line: number; column: number; endColumn: number }): string[] =>
  reportText({
    path: 'a',
    files: openMemory({ 'a.js': text }),
    findings: [finding({ file: 'a.js', ...place, endLine: place.line })],
  })
    .split('\n')
    .filter((line) => line.includes(' |'));

it('shows what, where, the code with a caret, how to mend it and where to read more', () => {
  const [first] = results;
  expect(first && reportText({ ...first, findings: [finding()] })).toBe(
    [
      'error Kommo knows no location “lcart-1”. manifest/unknown-location',
      ' --> widgets/a/manifest.json:2:16',
      '1 | {',
      '2 |   "locations": ["lcart-1", "settings"]',
      '  |                ^^^^^^^^^',
      '  = Did you mean “lcard-1”? [--fix]',
      '  = https://example.com/rules/manifest/unknown-location.md',
      '',
      '',
    ].join('\n'),
  );
});

it('puts the caret below the place also after tabs and wide lines', () => {
  expect(frameOf('\t\tx();', { line: 1, column: 3, endColumn: 4 })).toEqual(['1 |     x();', '  |     ^']);
  const [line = '', caret = ''] = frameOf(`${'a'.repeat(5_000)}BAD${'b'.repeat(5_000)}`, {
    line: 1,
    column: 5_001,
    endColumn: 5_004,
  });
  expect(line.length).toBeLessThan(120);
  expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('BAD');
});

it('marks to the end of the line what goes on below it', () => {
  const text = reportText({
    path: 'a',
    files: openMemory({ 'a.js': 'if (x) {\n}\n' }),
    findings: [finding({ file: 'a.js', line: 1, column: 4, endLine: 2, endColumn: 2 })],
  });
  expect(text).toContain('1 | if (x) {\n  |    ^^^^^\n');
});

it('lets no text from outside reach the terminal raw', () => {
  const text = reportText({ path: nasty, findings: [finding({ message: nasty, hint: nasty, file: nasty })] });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(text.split('\n')).toHaveLength(6);
});

it('colours only when asked', () => {
  expect(reportText({ path: 'a', findings: [finding()] })).not.toContain('\u001b[');
  expect(reportText({ path: 'a', findings: [finding()] }, { colour: true })).toContain('\u001b[31m');
});

it('sums up', () => {
  expect(textSummary(results)).toBe(
    '2 errors, 1 warning and 1 notice in 4 widgets. 3 fixable: run again with --fix.\n',
  );
  expect(textSummary([{ path: 'a', findings: [] }])).toBe('No problems.\n');
});
