import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROUTES } from '../routes.ts';
import { coverage } from './coverage.ts';
import { coveragePage } from './page.ts';

it('simulates at least 95 % of the index of routes', () => {
  const rows = coverage(ROUTES);
  const missing = rows.filter((row) => row.state !== 'simulated');
  expect(missing.map((row) => `${row.method} ${row.path}`)).toEqual([]);
  expect(missing.length / rows.length).toBeLessThanOrEqual(0.05);
});

it('keeps the page of the documentation fresh (node packages/crm/scripts/pages.mjs)', () => {
  const page = readFileSync(new URL('../../../../docs/api-coverage.md', import.meta.url), 'utf8');
  expect(page).toBe(coveragePage(ROUTES));
});
