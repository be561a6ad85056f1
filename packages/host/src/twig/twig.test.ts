import type { StageReport } from '@kommo-widget/manifest';
import { expect, test, vi } from 'vitest';
import { pageTwig } from '../../tests/support/page.ts';
import { asWidget } from '../reports/attribution.ts';
import { createReporter } from '../reports/reporter.ts';
import { placed } from './inclusion.ts';
import { numeral } from './numeral.ts';

test('the module is a function and carries twig’s own members', () => {
  const { twig } = pageTwig();
  expect(twig({ data: '{{ a }}' }).render({ a: 1 })).toBe('1');
  expect(twig.twig({ data: 'x' })?.render()).toBe('x');
  expect(twig('{{ a }}!').render({ a: 2 })).toBe('2!');
  expect(twig.extendFilter).toBeTypeOf('function');
});

test('an id may be registered twice; templates are in the registry', () => {
  const { twig } = pageTwig();
  twig({ id: 'a', data: 'one' });
  twig({ id: 'a', data: 'two' });
  expect(twig({ ref: 'a' }).render()).toBe('two');
  expect(twig.Templates.registry.a).toBeDefined();
  expect(twig({ data: '[{% include "a" %}]' }).render()).toBe('[two]');
});

test('a template that lies somewhere includes files beside it, and what is registered', () => {
  const asked: string[] = [];
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      status = 200;
      readyState = 4;
      responseText = '<{% include "templates/b.twig" %}>';
      onreadystatechange = (): void => {};
      open(_method: string, url: string): void {
        asked.push(url);
        if (url.endsWith('b.twig')) this.responseText = 'b';
      }
      send(): void {
        this.onreadystatechange();
      }
    },
  );
  const { twig, register } = pageTwig();
  register('/tmpl/controls/button.twig', 'button');
  const data = '{% include "/templates/a.twig" %} {% include "/tmpl/controls/button.twig" %}';
  const template = placed(twig({ data }), {
    url: '/upl/w/1/widget/templates/x.twig',
    base: '/upl/w/1/widget',
  });
  expect(template.render()).toBe('<b> button');
  expect(asked).toEqual(['/upl/w/1/widget/templates/a.twig', '/upl/w/1/widget/templates/b.twig']);
  vi.unstubAllGlobals();
});

test('an unknown reference renders to nothing and is a gap', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const reporter = createReporter();
  const reports: StageReport[] = [];
  reporter.onReport((report) => reports.push(report));
  expect(pageTwig(reporter).twig({ ref: '/tmpl/nope.twig' }).render({})).toBe('');
  expect(reports).toMatchObject([{ type: 'host-gap', kind: 'template', name: '/tmpl/nope.twig' }]);
});

test('a parameter that a control does not read is a gap, of the widget that gives it', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const reporter = createReporter();
  const gaps: unknown[] = [];
  reporter.onReport(
    (report) => report.type === 'host-gap' && gaps.push([report.kind, report.name, report.code]),
  );
  const { twig, register } = pageTwig(reporter);
  register('/tmpl/controls/button.twig', '<{{ text }}>');
  twig({ ref: '/tmpl/controls/button.twig' }).render({ shape: 'round' });
  asWidget('w', () => {
    twig({ ref: '/tmpl/controls/button.twig' }).render({ text: 'a', shape: 'round' });
    expect(twig({ data: '{{ include_control("button", {text: 3, glow: 1}) }}' }).render()).toBe('<3>');
    twig({ data: '{% include "/tmpl/controls/button.twig" %}' }).render({ text: 'b', other: 1 });
  });
  expect(gaps).toEqual([
    ['control', 'button.shape', 'w'],
    ['control', 'button.glow', 'w'],
  ]);
});

test('words, numbers and controls are there in every template', () => {
  const { twig, register } = pageTwig();
  register('/tmpl/controls/x.twig', '<{{ a }}>');
  const text =
    '{{ lang.button_cancel }} {{ "button_save"|i18n }} {{ 2|numeral("day,days") }} {{ include_control("x", {a: 3}) }}';
  expect(twig({ data: text }).render()).toBe('Cancel Save days <3>');
  expect(twig({ data: '{{ lang }}' }).render({ lang: 'own' })).toBe('own');
});

test.each([
  ['en', 1, 'a,b', 'a'],
  ['en', 5, 'a,b', 'b'],
  ['ru', 21, 'день,дня,дней', 'день'],
  ['ru', 3, 'день,дня,дней', 'дня'],
  ['ru', 11, 'день,дня,дней', 'дней'],
  ['ru', 5, 'one,many', 'many'],
  ['en', 5, '', ''],
] as const)('%s: %i of "%s" is "%s"', (lang, count, forms, form) => {
  expect(numeral(count, forms, lang)).toBe(form);
});
