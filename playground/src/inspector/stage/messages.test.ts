import { describe, expect, it } from 'vitest';
import { reportIn } from './messages.ts';

describe('reportIn', () => {
  it('takes reports and nothing else that widgets post', () => {
    const report = { type: 'page', at: 1, area: 'leads', path: '/', widgets: [] };
    expect(reportIn({ kit: report })).toBe(report);
    for (const data of [
      undefined,
      null,
      'kit',
      7,
      {},
      { kit: null },
      { kit: 'x' },
      { kit: {} },
      { kit: { type: 1 } },
    ]) {
      expect(reportIn(data)).toBeUndefined();
    }
  });
});
