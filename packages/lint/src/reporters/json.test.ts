import { expect, it } from 'vitest';
import { finding, results } from '../../tests/support/results.ts';
import { reportJson } from './json.ts';

const report = JSON.parse(reportJson(results));

it('has the documented shape', () => {
  expect(report.ok).toBe(false);
  expect(report.results[0]).toMatchObject({ path: 'widgets/a', ok: false, errors: 1, warnings: 0 });
  expect(report.results[1]).toMatchObject({ path: 'dist/b.zip', ok: true, errors: 0, warnings: 1 });
  expect(report.results[2]).toEqual({ path: 'widgets/c', ok: true, errors: 0, warnings: 0, findings: [] });
  expect(report.results[0].findings[0]).toEqual(finding());
});

it('has every key in every finding', () => {
  const keys = Object.keys(finding()).sort();
  for (const { findings } of report.results) {
    for (const found of findings) expect(Object.keys(found).sort()).toEqual(keys);
  }
});

it('is ok without errors', () => {
  expect(JSON.parse(reportJson([])).ok).toBe(true);
  expect(JSON.parse(reportJson([{ path: 'a', findings: [finding({ severity: 'warning' })] }])).ok).toBe(true);
});
