import { openMemory } from '@kommo-widget/archive';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../src/generated/fixtures.ts';
import { rules } from '../src/generated/rules.ts';
import { type Finding, fix, lint } from '../src/index.ts';
import type { Rule } from '../src/model/rule.ts';
import { baseWidget } from './support/base-widget.ts';
import { contentsOf, type FailingVariant, openVariant, type Variant } from './support/fixture.ts';
import { fullWidget } from './support/full-widget.ts';

const optionsOf = (variant: Variant) => ({ profile: 'public' as const, ...variant.options });
const lintVariant = (variant: Variant) => lint(openVariant(variant), optionsOf(variant));

const place = ({ file, line, column }: Finding): string =>
  file === null ? '.' : line === null ? file : `${file}:${line}:${column}`;

/** In the form of the expectation: with the pointer only where the expectation has one. */
const places = (found: readonly Finding[], expected: readonly string[]): string[] =>
  found.map((finding, index) =>
    expected[index]?.includes('#') ? `${place(finding)}#${finding.pointer}` : place(finding),
  );

const codes = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map((finding) => finding.rule))].sort();

const title = (variant: Variant, index: number): string => variant.name ?? `${index + 1}`;

describe('the base widget', () => {
  it.each(['private', 'public'] as const)('has no finding in the profile %s', (profile) => {
    expect(lint(openVariant({}), { profile })).toEqual([]);
  });
});

describe('the full widget', () => {
  it.each(['private', 'public'] as const)('has no finding in the profile %s', (profile) => {
    // Only what a private integration cannot show.
    const rulesOff = { 'manifest/public-only-location': 'off' } as const;
    expect(lint(openMemory(fullWidget()), { profile, rules: rulesOff })).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const { failing, passing } = fixtures[code] ?? { failing: [], passing: [] };

  it.each(failing.map((variant, index) => [title(variant, index), variant] as const))(
    'fails: %s',
    (_, variant) => {
      const findings = lintVariant(variant);
      const own = findings.filter((finding) => finding.rule === code);
      expect(places(own, variant.finds)).toEqual(variant.finds);
      expect(codes(findings)).toEqual([...new Set([code, ...(variant.also ?? [])])].sort());
      for (const finding of own) checkWords(finding);
      if (variant.severity) expect(own.map(({ severity }) => severity)).toContain(variant.severity);
      if (rule.fixable) checkFix(rule, variant);
      else expect(own.some((finding) => finding.fixable)).toBe(false);
    },
  );

  it.each(passing.map((variant, index) => [title(variant, index), variant] as const))(
    'passes: %s',
    (_, variant) => {
      expect(lintVariant(variant)).toEqual([]);
    },
  );
});

/** One line each; a message is a sentence. */
function checkWords({ message, hint }: Finding): void {
  expect(message).toMatch(/^[^\n]{5,240}[.…?!]$/);
  expect(hint).toMatch(/^[^\n]{5,240}[.?!]$/);
}

function checkFix(rule: Rule, variant: FailingVariant): void {
  const options = { ...optionsOf(variant), rules: only(rule) };
  const result = fix(openVariant(variant), options);
  const left = result.findings.filter((finding) => finding.rule === rule.code);
  if (variant.unfixable) {
    expect(left.length).toBeGreaterThan(0);
    return;
  }
  expect(left).toEqual([]);
  expect(fix(result.files, options).changes).toEqual([]);
  for (const [path, content] of Object.entries(variant.fixed ?? {})) {
    const file = result.files.get(path);
    expect(typeof content === 'string' ? file?.text() : (file?.bytes() ?? null)).toEqual(content);
  }
  const before = contentsOf(variant);
  const touched = new Set(result.changes.map((change) => change.path));
  for (const path of Object.keys(baseWidget())) {
    if (!touched.has(path) && path in before) expect(result.files.get(path)).toBeDefined();
  }
}

/** All other rules off: a fix must do without them. */
const only = (rule: Rule) =>
  Object.fromEntries(rules.filter((other) => other !== rule).map((other) => [other.code, 'off' as const]));
