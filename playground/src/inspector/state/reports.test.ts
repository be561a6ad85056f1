import type { StageReport } from '@kommo-widget/manifest';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callbacks, clearReports, entries, openPage, problems, receive } from './reports.ts';

const callback = (name: string, outcome: 'returned' | 'threw' = 'returned'): StageReport => ({
  type: 'callback',
  at: 1,
  code: 'w',
  name,
  location: 'lcard',
  outcome,
  ms: 1,
});

const page = (path: string): StageReport => ({ type: 'page', at: 1, area: 'leads', path, widgets: ['w'] });

describe('reports', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    clearReports();
  });
  afterEach(() => vi.useRealTimers());

  it('shows those of one frame together, in their order', () => {
    receive(callback('render'));
    receive(callback('init'));
    expect(entries.value).toEqual([]);
    vi.runAllTimers();
    expect(callbacks.value.map(({ report }) => report.name)).toEqual(['render', 'init']);
  });

  it('knows the page that is open and what went wrong', () => {
    receive(page('/a'));
    receive(callback('init', 'threw'));
    receive({ type: 'host-gap', at: 1, kind: 'module', name: 'x', code: 'w' });
    receive(page('/b'));
    vi.runAllTimers();
    expect(openPage.value?.path).toBe('/b');
    expect(problems.value).toHaveLength(2);
  });

  it('keeps the newest of a flood', () => {
    for (let index = 0; index < 3000; index += 1) receive(callback(String(index)));
    vi.runAllTimers();
    expect(entries.value).toHaveLength(2000);
    expect(callbacks.value.at(-1)?.report.name).toBe('2999');
  });
});
