import { openMemory } from '@kommo-widget/archive';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../src/generated/fixtures.ts';
import { fix, lint, RULES, summarize } from '../src/index.ts';
import { type FailingVariant, openVariant } from './support/fixture.ts';
import { SPOILED_CODES, soundWidget, spoiledWidget } from './support/spoils.ts';

const options = { profile: 'public', rules: { 'manifest/public-only-location': 'off' } } as const;

const asTexts = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, Buffer.from(content).toString('latin1')]),
  );

describe('a widget with a great many fixable defects at once', () => {
  const result = fix(openMemory(spoiledWidget()), options);

  it('was sound before', () => {
    expect(lint(openMemory(soundWidget()), options)).toEqual([]);
  });

  it('is what it was before, byte for byte: formatting and the order of keys are kept', () => {
    const after = Object.fromEntries(result.files.files.map((file) => [file.path, file.bytes()]));
    expect(asTexts(after)).toEqual(asTexts(soundWidget()));
  });

  it('passes', () => {
    expect(result.findings).toEqual([]);
    expect(result.fixed).toBeGreaterThanOrEqual(SPOILED_CODES.length);
  });

  it('is not touched by fixing it again', () => {
    expect(fix(result.files, options).changes).toEqual([]);
  });

  it('was not touched itself: the changes are handed back', () => {
    const untouched = openMemory(spoiledWidget());
    const { changes } = fix(untouched, options);
    expect(asTexts(Object.fromEntries(untouched.files.map((file) => [file.path, file.bytes()])))).toEqual(
      asTexts(spoiledWidget()),
    );
    const manifest = changes.find(({ path }) => path === 'manifest.json');
    expect(manifest?.before).toBeNull();
    expect(changes.find(({ path }) => path === 'Manifest.json')?.after).toBeNull();
  });
});

it('spoils under most codes that can be fixed', () => {
  const fixable = RULES.filter((rule) => rule.fixable).map(({ code }) => code);
  expect(SPOILED_CODES.filter((code) => !fixable.includes(code))).toEqual([]);
  expect(SPOILED_CODES.length).toBeGreaterThanOrEqual(60);
});

const fixable = RULES.filter((rule) => rule.fixable).flatMap(({ code }) =>
  (fixtures[code]?.failing ?? [])
    .filter((variant: FailingVariant) => !variant.unfixable)
    .map((variant, index) => [`${code} ${variant.name ?? index + 1}`, code, variant] as const),
);

describe('the fix of every rule, with all rules at work', () => {
  it.each(fixable)('%s', (_, code, variant) => {
    const settings = { profile: 'public' as const, ...variant.options };
    const before = openVariant(variant);
    const result = fix(before, settings);
    // Its own finding is gone, nothing new has come, and a second run has nothing to do.
    expect(result.findings.filter(({ rule }) => rule === code)).toEqual([]);
    expect(summarize(result.findings).errors).toBeLessThanOrEqual(summarize(lint(before, settings)).errors);
    expect(fix(result.files, settings).changes).toEqual([]);
  });
});
