import { expect, test, vi } from 'vitest';
import { asWidget } from './attribution.ts';
import { tellGaps } from './gaps.ts';
import { createReporter } from './reporter.ts';

test('a member that is not there is undefined, and told once for each widget', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const reporter = createReporter();
  const names: string[] = [];
  reporter.onReport((report) => report.type === 'host-gap' && names.push(`${report.code} ${report.name}`));
  const app = tellGaps({ here: 1, nothing: undefined }, 'APP', reporter) as Record<string, unknown>;
  asWidget('w', () => {
    expect(app.here).toBe(1);
    expect(app.nothing).toBeUndefined();
    expect(app.holos).toBeUndefined();
    expect(app.holos).toBeUndefined();
    expect('holos' in app).toBe(false);
    void app.then;
  });
  asWidget('v', () => void app.holos);
  expect(names).toEqual(['w APP.holos', 'v APP.holos']);
});

test('what the page itself looks for is no gap', () => {
  const reporter = createReporter();
  const gap = vi.spyOn(reporter, 'gap');
  const app = tellGaps({}, 'APP', reporter) as Record<string, unknown>;
  expect(app.holos).toBeUndefined();
  app.own = 2;
  expect(app.own).toBe(2);
  expect(gap).not.toHaveBeenCalled();
});
