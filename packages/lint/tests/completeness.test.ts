import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ARCHIVE_PROBLEMS } from '@kommo-widget/archive';
import { describe, expect, it } from 'vitest';
import { isStale } from '../scripts/manifest-keys.mjs';
import { stalePages } from '../scripts/rule-pages.mjs';
import { ruleCodes, staleFiles } from '../scripts/rules-index.mjs';
import { fixtures } from '../src/generated/fixtures.ts';
import { rules } from '../src/generated/rules.ts';
import { RULES } from '../src/index.ts';
import { FAMILIES } from '../src/model/rule.ts';

const folderOf = (code: string): string => fileURLToPath(new URL(`../src/rules/${code}/`, import.meta.url));

describe('the rules', () => {
  it('are all in the generated index, and nothing else is', () => {
    expect(staleFiles()).toEqual([]);
    expect(rules.map((rule) => rule.code)).toEqual(ruleCodes());
  });

  it('have their pages and the table in docs/rules, up to date', () => {
    expect(stalePages(RULES)).toEqual([]);
  });

  it('know the keys of the schema', () => {
    expect(isStale()).toBe(false);
  });

  it('are at least 120, at least 40 of them with a fix', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(120);
    expect(RULES.filter(({ fixable }) => fixable).length).toBeGreaterThanOrEqual(40);
  });

  it('have a rule for every problem of an archive', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(Object.keys(ARCHIVE_PROBLEMS).map((code) => `archive/${code}`)),
    );
  });

  it('have codes and titles of their own', () => {
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
    expect(new Set(rules.map((rule) => rule.title)).size).toBe(rules.length);
  });
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('has all its parts', () => {
    expect(readdirSync(folderOf(code)).sort()).toEqual(
      expect.arrayContaining(['doc.md', 'fixtures.ts', 'rule.ts']),
    );
    expect(fixtures[code]?.failing.length).toBeGreaterThan(0);
    expect(fixtures[code]?.passing.length).toBeGreaterThan(0);
  });

  it('is described', () => {
    expect(FAMILIES).toContain(code.split('/')[0]);
    expect(code).toMatch(/^[a-z0-9]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^\S.{8,90}[^.]$/);
    expect(rule.hint).toMatch(/^\S.{8,200}[.?!]$/);
    expect(readFileSync(`${folderOf(code)}doc.md`, 'utf8').length).toBeGreaterThan(60);
  });

  it('looks at something', () => {
    expect(rule.check ?? rule.script ?? rule.style ?? rule.twig).toBeTypeOf('function');
  });

  it('says a severity for both profiles, not more for a private upload than for a public one', () => {
    if (rule.severity.public === 'off') return;
    const order = ['off', 'notice', 'warning', 'error'];
    expect(order.indexOf(rule.severity.private)).toBeLessThanOrEqual(order.indexOf(rule.severity.public));
  });
});
