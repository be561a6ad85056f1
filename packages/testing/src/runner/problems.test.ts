import type { StageReport } from '@kommo-widget/manifest';
import { expect, it } from 'vitest';
import { callbacksOf, problemsOf } from './problems.ts';
import { isOk } from './report.ts';

const callback = (
  code: string,
  name: string,
  outcome: 'returned' | 'threw',
  more: object = {},
): StageReport => ({
  type: 'callback',
  at: 0,
  code,
  name,
  location: 'lcard',
  outcome,
  ms: 1.234,
  ...more,
});

it('lists the callbacks of the widget in order, with their errors', () => {
  const reports = [
    callback('mine', 'render', 'returned'),
    callback('other', 'render', 'threw'),
    callback('mine', 'init', 'threw', { error: 'x is not defined', source: 'script.js:3:7' }),
  ];
  expect(callbacksOf(reports, 'mine')).toEqual([
    { name: 'render', outcome: 'returned', ms: 1.2 },
    { name: 'init', outcome: 'threw', ms: 1.2, error: 'x is not defined', source: 'script.js:3:7' },
  ]);
});

it('lists gaps and problems, each once', () => {
  const gap: StageReport = { type: 'host-gap', at: 0, kind: 'module', name: 'lib/x', code: 'mine' };
  const problem: StageReport = {
    type: 'problem',
    at: 0,
    kind: 'load-error',
    code: 'mine',
    message: 'no file',
  };
  expect(problemsOf([gap, { ...gap, at: 5 }, problem])).toEqual([
    { kind: 'host-gap', message: 'The kit does not simulate the module lib/x.' },
    { kind: 'load-error', message: 'no file' },
  ]);
});

it('gives the place of a gap, and does not fail a widget for data of its own in a control', () => {
  const gap = { type: 'host-gap', at: 0, code: 'mine', source: 'script.js:3:7' } as const;
  const problems = problemsOf([
    { ...gap, kind: 'member', name: 'APP.holos' },
    { ...gap, kind: 'control', name: 'select.block' },
  ]);
  expect(problems).toEqual([
    {
      kind: 'host-gap',
      message: 'The kit does not simulate the member APP.holos.',
      source: 'script.js:3:7',
    },
    {
      kind: 'widget-error',
      message: 'No control of the page reads the parameter select.block.',
      source: 'script.js:3:7',
    },
  ]);
  expect(isOk({ callbacks: [], problems: problems.slice(1) })).toBe(true);
});

it.each([
  ['a callback that threw', { callbacks: [{ name: 'init', outcome: 'threw', ms: 1 }], problems: [] }, false],
  [
    'a callback that rejected',
    { callbacks: [{ name: 'init', outcome: 'rejected', ms: 1 }], problems: [] },
    false,
  ],
  ['a gap', { callbacks: [], problems: [{ kind: 'host-gap', message: '' }] }, false],
  ['a file that did not load', { callbacks: [], problems: [{ kind: 'load-error', message: '' }] }, false],
  ['a server that was not reached', { callbacks: [], problems: [{ kind: 'network', message: '' }] }, true],
  ['a finding of accessibility', { callbacks: [], problems: [{ kind: 'a11y', message: '' }] }, true],
] as const)('judges %s', (_, surface, ok) => expect(isOk(surface)).toBe(ok));
