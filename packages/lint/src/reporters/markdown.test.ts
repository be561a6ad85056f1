import { expect, it } from 'vitest';
import { finding, results } from '../../tests/support/results.ts';
import { reportMarkdown } from './markdown.ts';

const columns = (row: string): number => row.replaceAll(/\\./g, '').split('|').length - 2;

it('has tables with the same number of columns in every row, whatever the texts hold', () => {
  const tables = reportMarkdown(results)
    .split(/\n(?!\|)/)
    .filter((block) => block.includes('\n|') || block.startsWith('|'));
  expect(tables.length).toBe(4);
  for (const table of tables) {
    const rows = table.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map(columns)).size).toBe(1);
  }
});

it('lists errors first and links the page of the rule', () => {
  const text = reportMarkdown([
    {
      path: 'a',
      findings: [finding({ severity: 'notice', message: 'Second.' }), finding({ message: 'First.' })],
    },
  ]);
  expect(text.indexOf('First.')).toBeLessThan(text.indexOf('Second.'));
  expect(text).toContain(
    '[manifest/unknown-location](https://example.com/rules/manifest/unknown-location.md)',
  );
});

it('stays readable with thousands of findings', () => {
  const text = reportMarkdown([{ path: 'a', findings: Array.from({ length: 3_000 }, () => finding()) }]);
  expect(text.split('\n').length).toBeLessThan(130);
  expect(text).toContain('2900 more.');
});
