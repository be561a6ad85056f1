import { expect, it } from 'vitest';
import type { SurfaceReport } from './report.ts';
import { SURFACES } from './surfaces/index.ts';
import { withinTime } from './within-time.ts';

const target = { code: 'abc', name: 'Abc', ids: { lead: 1 } };
const done: SurfaceReport = {
  location: 'lcard',
  url: '/',
  ok: true,
  screenshot: '',
  callbacks: [],
  problems: [],
  ms: 1,
};

it('gives what the surface reported', async () => {
  const { report, isHung } = await withinTime(Promise.resolve(done), SURFACES.lcard, target);
  expect([report, isHung]).toEqual([done, false]);
});

it('gives up a page that does not answer, and says so', async () => {
  const { report, isHung } = await withinTime(new Promise(() => {}), SURFACES.lcard, target, 1);
  expect(isHung).toBe(true);
  expect(report.ok).toBe(false);
  expect(report.problems[0]?.message).toContain('does not end');
});

it('passes on what went wrong', async () => {
  await expect(withinTime(Promise.reject(new Error('gone')), SURFACES.lcard, target)).rejects.toThrow('gone');
});
