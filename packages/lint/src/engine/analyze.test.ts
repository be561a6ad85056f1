import { openMemory } from '@kommo-widget/archive';
import { describe, expect, it } from 'vitest';
import type { LintOptions } from '../model/options.ts';
import { defineRule, type Rule } from '../model/rule.ts';
import { analyze } from './analyze.ts';

const noAlert = defineRule({
  code: 'script/test-alert',
  title: 'No alert',
  severity: { private: 'warning', public: 'error' },
  hint: 'Do not.',
  sourceStyle: true,
  script: ({ report }, script) => ({
    CallExpression(node, ancestors) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'alert') {
        report({ ...script.place(node), message: `alert in ${ancestors.at(-1)?.type}.` });
      }
    },
  }),
});

const noImportant = defineRule({
  code: 'style/test-important',
  title: 'No important',
  severity: { private: 'warning', public: 'error' },
  hint: 'Do not.',
  style: ({ report }, style) => ({
    Declaration(node, around) {
      if (node.important) report({ ...style.place(node), message: `important in ${around.rule?.type}.` });
    },
  }),
});

const run = (files: Record<string, string>, rules: Rule[], options: LintOptions = {}) =>
  analyze(openMemory(files), options, rules).problems.map((problem) => ({
    severity: problem.severity,
    file: problem.file,
    at: problem.range?.start,
    message: problem.message,
  }));

describe('analyze', () => {
  it('walks every script for the visitors of the rules', () => {
    expect(run({ 'a.js': 'if (1) alert(2);', 'b.js': 'alert()' }, [noAlert])).toEqual([
      { severity: 'warning', file: 'a.js', at: 7, message: 'alert in ExpressionStatement.' },
      { severity: 'warning', file: 'b.js', at: 0, message: 'alert in ExpressionStatement.' },
    ]);
  });

  it('walks style sheets', () => {
    expect(run({ 'a.css': '.a { color: red !important }' }, [noImportant])).toEqual([
      { severity: 'warning', file: 'a.css', at: 5, message: 'important in Rule.' },
    ]);
  });

  it('takes the severity from the profile, the family and the code, the last one first', () => {
    const severity = (options: LintOptions) => run({ 'a.js': 'alert()' }, [noAlert], options)[0]?.severity;
    expect(severity({})).toBe('warning');
    expect(severity({ profile: 'public' })).toBe('error');
    expect(severity({ rules: { 'script/*': 'notice' } })).toBe('notice');
    expect(severity({ rules: { 'script/*': 'notice', 'script/test-alert': 'error' } })).toBe('error');
    expect(severity({ rules: { 'script/*': 'off' } })).toBeUndefined();
  });

  it('lowers rules of style in bundled and minified files, unless the configuration says otherwise', () => {
    const minified = `alert();${'a=b;'.repeat(2_000)}`;
    const severity = (options: LintOptions) => run({ 'a.js': minified }, [noAlert], options)[0]?.severity;
    expect(severity({ profile: 'public' })).toBe('notice');
    expect(severity({ rules: { 'script/test-alert': 'error' } })).toBe('error');
  });

  it('keeps quiet where a comment says so', () => {
    const text = [
      '// kommo-widget-disable-next-line script/test-alert -- asked for',
      'alert(1);',
      'alert(2); // kommo-widget-disable-line',
      'alert(3); // kommo-widget-disable-line script/other-rule',
      '/* kommo-widget-disable script/test-alert */',
      'alert(4);',
      '/* kommo-widget-enable script/test-alert */',
      'alert(5);',
    ].join('\n');
    expect(
      run({ 'a.js': text }, [noAlert]).map((problem) => text.slice(problem.at, (problem.at ?? 0) + 8)),
    ).toEqual(['alert(3)', 'alert(5)']);
  });

  it('keeps quiet where the configuration says so', () => {
    const files = { 'lib/a.js': 'alert()', 'script.js': 'alert()' };
    const left = (ignore: LintOptions['ignore']) =>
      run(files, [noAlert], { ignore: ignore ?? [] }).map((problem) => problem.file);
    expect(left([{ rule: 'script/test-alert', file: 'lib/' }])).toEqual(['script.js']);
    expect(left([{ rule: 'script/*' }])).toEqual([]);
    expect(left([{ rule: '*', file: '*.css' }])).toEqual(['lib/a.js', 'script.js']);
  });

  it('refuses a configuration with an unknown rule', () => {
    expect(() => run({}, [noAlert], { rules: { 'script/test-alerts': 'off' } })).toThrowError(
      expect.objectContaining({ code: 'unknown-rule', hint: 'Did you mean “script/test-alert”?' }),
    );
  });
});
