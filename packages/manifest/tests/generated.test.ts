import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

it('has types and a validator made from the schema as it is', () => {
  const { status, stderr } = spawnSync(process.execPath, [path('../scripts/generate.mjs'), '--check']);
  expect(String(stderr)).toBe('');
  expect(status).toBe(0);
});

it('has a validator that imports nothing', () => {
  const text = readFileSync(path('../src/generated.local/manifest-validator.ts'), 'utf8');
  expect(text).not.toMatch(/^import |[^'"]\b(import|require)\(/m);
});
