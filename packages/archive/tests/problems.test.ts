import { expect, it } from 'vitest';
import { ARCHIVE_PROBLEMS, type ArchiveProblemInfo } from '../src/index.ts';

it.each(Object.entries<ArchiveProblemInfo>(ARCHIVE_PROBLEMS))('documents %s', (code, { title, hint }) => {
  expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(hint).toMatch(/^[A-Z].*\.$/);
});
