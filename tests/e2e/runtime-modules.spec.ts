import { MODULES, type ModuleInfo } from '@kommo-widget/manifest';
import { expect, test } from '@kommo-widget/testing/playwright';

test.use({ widgets: ['tests/widgets/runtime'] });

interface Loader {
  (ids: readonly string[], loaded: (value: unknown) => void, failed: (error: Error) => void): void;
  (id: string): unknown;
}

interface StageWindow {
  readonly require: Loader;
  readonly __runtime: Record<string, unknown>;
}

const IDS = Object.entries<ModuleInfo>(MODULES)
  .filter(([, { kind }]) => kind === 'library' || kind === 'kommo')
  .flatMap(([id, { aliases = [] }]) => [id, ...aliases]);

test('a widget gets its own files by every way of naming them', async ({ kit, page }) => {
  await kit.open(`/settings/advanced/${kit.code}`);
  const { self: _self, ...state } = await page.evaluate(() => {
    const { self, ...rest } = (window as unknown as StageWindow).__runtime;
    return { self: typeof self, ...rest } as Record<string, unknown>;
  });
  expect(state).toMatchObject({
    wrapped: { id: `/upl/${kit.code}/1/widget/lib/wrapped.js?v=%VERSION%`, moment: '2.24.0' },
    version: '1.2.3',
    part: expect.stringContaining('include_control'),
    constructor_area: 'advanced_settings',
    constructor_settings: '{}',
  });
  expect(state.missing).toBeUndefined();
  expect(kit.reports.filter(({ type }) => type === 'host-gap' || type === 'problem')).toEqual([]);
});

test('every module of the table is there, also under its other names', async ({ kit, page }) => {
  await kit.open(`/settings/advanced/${kit.code}`);
  const failed = await page.evaluate(async (ids) => {
    const { require: load } = window as unknown as StageWindow;
    const one = (id: string) =>
      new Promise<string>((done) =>
        load(
          [id],
          (value) => done(value ? '' : `${id}: ${value}`),
          (error) => done(`${id}: ${error.message}`),
        ),
      );
    return (await Promise.all(ids.map(one))).filter(Boolean);
  }, IDS);
  expect(failed).toEqual([]);
});

test('a library that nobody has loaded yet can be required at once', async ({ kit, page }) => {
  await kit.open(`/settings/advanced/${kit.code}`);
  const types = await page.evaluate(() => {
    const { require: load } = window as unknown as StageWindow;
    return [
      typeof load('accounting'),
      typeof load('chart.js'),
      typeof load('$'),
      typeof load('moment-timezone'),
    ];
  });
  expect(types).toEqual(['object', 'function', 'function', 'function']);
});

test('a bare id that the page does not have fails at once, and is a gap', async ({ kit, page }) => {
  await kit.open(`/settings/advanced/${kit.code}`);
  const message = await page.evaluate(
    () =>
      new Promise((done) => {
        const { require: load } = window as unknown as StageWindow;
        load(
          ['no-such-module'],
          () => done('loaded'),
          (error) => done(error.message),
        );
      }),
  );
  expect(message).toContain('no-such-module');
  await expect
    .poll(() => kit.reports)
    .toContainEqual(expect.objectContaining({ type: 'host-gap', kind: 'module', name: 'no-such-module' }));
});

test('the globals that widgets rely on', async ({ kit, page }) => {
  await kit.open(`/settings/advanced/${kit.code}`);
  const answers = await page.evaluate(() => {
    const page = window as unknown as Record<string, unknown> & {
      $: { fn: { jquery: string } };
      APP: unknown;
      AMOCRM: unknown;
    };
    return {
      versions: [
        page.$.fn.jquery,
        (page._ as { VERSION: string }).VERSION,
        (page.Backbone as { VERSION: string }).VERSION,
      ],
      same: [page.$ === page.jQuery, page.APP === page.AMOCRM, page.Twig === page.twig],
      sloppy: new Function('undeclared = 1; return undeclared')() as number,
      unclosed: (page.$ as unknown as (selector: string) => { length: number })('link[href="nothing"').length,
    };
  });
  expect(answers).toEqual({
    versions: ['2.1.3', '1.9.1', '1.1.2'],
    same: [true, true, true],
    sloppy: 1,
    unclosed: 0,
  });
});
