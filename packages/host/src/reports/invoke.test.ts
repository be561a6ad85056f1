// @vitest-environment happy-dom
import type { StageReport } from '@kommo-widget/manifest';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { invoke } from './invoke.ts';
import { createReporter } from './reporter.ts';

const reporter = createReporter();
let reports: StageReport[] = [];
reporter.onReport((report) => reports.push(report));

beforeEach(() => {
  reports = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.useRealTimers());

const call = (fn: (...args: never[]) => unknown, args: readonly unknown[] = []) =>
  invoke(reporter, { code: 'w', name: 'init', location: 'lcard', fn, self: undefined, args });

test('gives what was returned, and reports it with its arguments', async () => {
  const { value, settled } = call((a: never) => a, [{ id: 1 }]);
  expect(value).toEqual({ id: 1 });
  await expect(settled).resolves.toEqual({ outcome: 'returned', value: { id: 1 } });
  expect(reports).toMatchObject([{ type: 'callback', name: 'init', outcome: 'returned', args: '{"id":1}' }]);
});

test('an exception stays inside and is reported', async () => {
  const { error, settled } = call(() => {
    throw 'a text';
  });
  expect(error?.message).toBe('a text');
  await expect(settled).resolves.toMatchObject({ outcome: 'threw' });
  expect(reports).toMatchObject([{ outcome: 'threw', error: 'a text' }]);
});

test('waits for a promise and says that it was one', async () => {
  const { settled } = call(() => Promise.resolve(5));
  expect(reports).toEqual([]);
  await expect(settled).resolves.toEqual({ outcome: 'returned', value: 5, promised: true });
});

test('a rejection with something that is no error is reported by its words', async () => {
  await call(() => Promise.reject({ status: 500, statusText: 'Server Error' })).settled;
  expect(reports).toMatchObject([{ outcome: 'rejected', error: 'Server Error' }]);
});

test('a promise that never settles ends as a timeout', async () => {
  vi.useFakeTimers();
  const { settled } = call(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(settled).resolves.toMatchObject({ outcome: 'timeout' });
});

test('arguments that cannot be written as JSON do not hurt', async () => {
  const ring: Record<string, unknown> = {};
  ring.self = ring;
  await call(() => true, [ring, document.body, () => 1]).settled;
  expect(reports[0]).toMatchObject({ args: '[object Object], "<body>", "function"' });
});
