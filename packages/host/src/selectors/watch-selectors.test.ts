// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageQuery } from '../../tests/support/page.ts';
import { asWidget } from '../reports/attribution.ts';
import { createReporter } from '../reports/reporter.ts';
import { type SelectorWatch, watchSelectors } from './watch-selectors.ts';

const $ = pageQuery();
const SCRIPT = 'http://demo/upl/w/1/widget/script.js?v=1';
let source = '';
let gaps: string[] = [];
let watch: SelectorWatch;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: SCRIPT } as PerformanceEntry]);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(source));
  const reporter = createReporter();
  gaps = [];
  reporter.onReport((report) => report.type === 'host-gap' && gaps.push(`${report.code} ${report.name}`));
  document.body.innerHTML =
    '<nav id="left_menu"></nav><div id="page_holder"><div id="card_holder"></div></div>';
  watch = watchSelectors($, reporter);
  watch.pageDrawn('leads_card');
});
afterEach(() => watch.stop());

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

test('a documented selector that the page was drawn without is told, however it is asked for', async () => {
  asWidget('w', () => {
    $('#card_fields');
    document.querySelector('.card-cf-table-main-entity .linked-form__field__label');
    document.getElementById('nav_menu');
    $('#card_holder').find('.card-top-name');
  });
  await settle();
  expect(gaps.sort()).toEqual([
    'w #card_fields',
    'w #nav_menu',
    'w .card-cf-table-main-entity',
    'w .card-top-name',
    'w .linked-form__field__label',
  ]);
});

test('a page without the menu is the frame of a phone, and has none of it', async () => {
  document.body.innerHTML = '';
  watch.pageDrawn('dashboard');
  asWidget('w', () => $('#left_menu'));
  await settle();
  expect(gaps).toEqual([]);
});

test('what the widget took away itself is not told, nor what was not asked for by a widget', async () => {
  asWidget('w', () => {
    $('#card_holder').remove();
    $('#card_holder');
  });
  $('#card_fields');
  await settle();
  expect(gaps).toEqual([]);
});

test('an unknown element of a block of the page is told where the widget takes it to be the page’s', async () => {
  source = "$('.linked-form__hint').hide()";
  asWidget('w', () => $('.linked-form__hint'));
  await settle();
  expect(gaps).toEqual(['w .linked-form__hint']);
});

test('but not where the widget draws it itself, or nothing can be told', async () => {
  source = `$('.linked-form__hint').hide(); html = '<i class="linked-form__hint">'`;
  asWidget('w', () => {
    $('.linked-form__hint');
    $('.linked-form__computed');
    $('.my-own__thing, .linked-form__field__value');
  });
  await settle();
  expect(gaps).toEqual(['w .linked-form__field__value']);
});
