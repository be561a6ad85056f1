import { expect, it } from 'vitest';
import { createRingLog } from './ring-log.ts';

it('keeps the last entries, oldest first', () => {
  const log = createRingLog<number>(3);
  for (let entry = 0; entry < 20; entry += 1) log.add(entry);
  expect(log.list()).toEqual([17, 18, 19]);
  log.clear();
  expect(log.list()).toEqual([]);
});
