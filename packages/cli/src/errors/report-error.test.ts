import { KitError } from '@kommo-widget/manifest';
import { expect, it } from 'vitest';
import { fakeIo } from '../../tests/support/fake-io.ts';
import { reportError } from './report-error.ts';

it('prints an error of the surroundings with code, hint and docs', () => {
  const io = fakeIo();
  expect(reportError(new KitError('port-taken', 'Port 1 is taken.', { hint: 'Take another.' }), io)).toBe(2);
  expect(io.stderr()).toMatch(
    /^error\[port-taken\] Port 1 is taken\.\n {2}help: Take another\.\n {2}docs: https:\S+#port-taken\n$/,
  );
});

it('tells errors in the files of the user apart by the exit code', () => {
  expect(reportError(new KitError('not-a-widget', 'No manifest.'), fakeIo())).toBe(1);
});

it('calls a bug a bug and keeps all of it', () => {
  const io = fakeIo();
  expect(reportError(new TypeError('x is not a function'), io)).toBe(2);
  expect(io.stderr()).toContain('fault of kommo-widget, not yours');
  expect(io.stderr()).toContain('TypeError: x is not a function\n    at ');
});

it('survives what is no error', () => {
  const io = fakeIo();
  expect(reportError('just a text', io)).toBe(2);
  expect(io.stderr()).toContain('just a text');
});
