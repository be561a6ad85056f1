import { expect, it } from 'vitest';
import { isKitError, KitError } from './kit-error.ts';

it('carries a code, a hint, a page of the documentation and the cause', () => {
  const cause = new Error('EADDRINUSE');
  const error = new KitError('port-taken', 'Port 4000 is taken.', { hint: 'Use --port.', cause });
  expect(error).toMatchObject({
    code: 'port-taken',
    message: 'Port 4000 is taken.',
    hint: 'Use --port.',
    cause,
  });
  expect(error.docs).toMatch(/\/docs\/errors\.md#port-taken$/);
});

it('is known again when it comes from another copy of the package', () => {
  const foreign = Object.assign(new Error('x'), { name: 'KitError', code: 'x' });
  expect(isKitError(new KitError('x', 'x'))).toBe(true);
  expect(isKitError(foreign)).toBe(true);
  expect(isKitError(new Error('x'))).toBe(false);
  expect(isKitError({ name: 'KitError', code: 'x' })).toBe(false);
});
