import { CALLBACKS, type CallbackInfo, LOCATIONS, type LocationCode } from '@kommo-widget/manifest';
import { expect, type Kit, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { firstLead, type TraceCall, trace } from './support/crm.ts';
import { inGroups } from './support/in-groups.ts';
import { go } from './support/stage.ts';

test.use({ widgets: ['tests/widgets/trace'] });

type Call = readonly [name: string, ...args: readonly unknown[]];

/** What every page begins with. */
const START: readonly Call[] = [['render'], ['init'], ['bind_actions']];

const BODY = '[jQuery 1]';

interface Visit {
  readonly location: LocationCode;
  /** Opens the page of the location and does there what drives the callbacks. */
  readonly run: (kit: Kit, page: Page) => Promise<void>;
  /** Every call, in order, with its arguments. */
  readonly calls: (kit: Kit) => readonly Call[] | Promise<readonly Call[]>;
}

const open =
  (path: string) =>
  (kit: Kit): Promise<void> =>
    kit.open(path);

const only = (location: LocationCode, path: string, ...calls: readonly Call[]): Visit => ({
  location,
  run: open(path),
  calls: () => [...START, ...calls],
});

const card = (location: LocationCode, entity: 'leads' | 'contacts' | 'companies' | 'customers'): Visit => ({
  location,
  run: async (kit, page) => {
    await kit.openCard(entity);
    await go(page, '/dashboard/');
  },
  // The card is left for a page that the widget also wants.
  calls: () => [...START, ['destroy'], ...START],
});

const list = (location: LocationCode, path: string, callback: string): Visit => ({
  location,
  run: async (kit, page) => {
    await kit.open(path);
    await page.locator('.js-list-row').first().getByRole('checkbox').check();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Call trace' }).click();
  },
  calls: () => [...START, [callback]],
});

const calendar = (location: LocationCode, path: string): Visit => ({
  location,
  run: async (kit, page) => {
    await kit.open(path);
    await page.getByRole('button', { name: 'Calendar sync' }).click();
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByRole('button', { name: 'Turn off' }).click();
  },
  calls: () => [...START, ['calendarSync'], ['calendarSync:onEnable'], ['calendarSync:onDisable']],
});

async function mainPipeline(kit: Kit): Promise<number> {
  const { _embedded } = await kit.api<{
    _embedded: { pipelines: readonly { id: number; is_main: boolean }[] };
  }>('GET', '/api/v4/leads/pipelines');
  return _embedded.pipelines.find((pipeline) => pipeline.is_main)?.id ?? 0;
}

const part = (id: number, quantity: number) => ({
  ...{ from: 'leads', from_id: id, quantity, to_id: 2, to_widget_id: 'trace' },
});

const VISITS: readonly Visit[] = [
  card('lcard', 'leads'),
  card('ccard', 'contacts'),
  card('comcard', 'companies'),
  card('cucard', 'customers'),
  list('llist', '/leads/list/', 'leads.selected'),
  list('clist', '/contacts/list/contacts/', 'contacts.selected'),
  list('clist', '/contacts/list/companies/', 'companies.selected'),
  list('culist', '/customers/list/', 'customers.selected'),
  list('tlist', '/todo/list/', 'todo.selected'),
  calendar('tline', '/todo/line/'),
  calendar('tcalendar', '/todo/calendar/'),
  {
    location: 'settings',
    run: async (kit, page) => {
      await kit.open('/settings/widgets/#trace');
      await page.locator('input[name=login]').fill('me');
      await page.locator('label.widget-settings__switcher').click();
      await page.locator('.js-widget-save').click();
      await expect(page.locator('.modal.trace')).toBeHidden();
    },
    calls: () => {
      const fields = { login: 'me', secret: '', conf: '', lines: {}, accounts: {} };
      return [...START, ['settings', BODY, {}], ['onSave', { active: 'N', fields }], ['destroy']];
    },
  },
  only('advanced_settings', '/settings/advanced/trace', ['advancedSettings']),
  only('advanced_settings', '/stats/advanced/trace', ['advancedStats']),
  only('widget_page', '/widget_page/trace/main/second', [
    'initMenuPage',
    { location: 'widget_page', item_code: 'main', subitem_code: 'second' },
  ]),
  only('widget_page', '/stats/widget_page/trace/report', [
    'initMenuPage',
    { location: 'stats', subitem_code: 'report' },
  ]),
  only('widget_page', '/settings/widget_page/trace/extra', [
    'initMenuPage',
    { location: 'settings', subitem_code: 'extra' },
  ]),
  {
    location: 'card_sdk',
    run: async (kit, page) => {
      await kit.open(`/leads/detail/${(await firstLead(kit)).id}?tab=trace`);
      await page.getByRole('searchbox', { name: 'Find and add' }).fill('chair');
      await page.getByRole('menuitem', { name: /Ash chair/ }).click();
      await page.getByRole('button', { name: 'Remove Ash chair' }).click();
    },
    calls: async (kit) => {
      const { id } = await firstLead(kit);
      return [
        ...START,
        ['loadPreloadedData'],
        ['loadElements', { id: 2, type: 'leads' }, id],
        ['searchDataInCard', 'chair', 2, id],
        ['linkCard', { link: [part(id, 1)], unlink: [] }],
        ['linkCard', { link: [], unlink: [part(id, 1)] }],
      ];
    },
  },
  {
    location: 'catalogs',
    run: async (kit, page) => {
      const made = await kit.api<{ _embedded: { catalogs: { id: number }[] } }>('POST', '/api/v4/catalogs', [
        { name: 'Rooms', sdk_widget_code: 'trace' },
      ]);
      const id = made._embedded.catalogs[0]?.id;
      await kit.api('POST', `/api/v4/catalogs/${id}/elements`, [{ name: 'Blue room' }]);
      await kit.open(`/catalogs/${id}`);
      await page.getByRole('button', { name: 'Blue room' }).click();
    },
    calls: () => [
      ...START,
      [
        'loadCatalogElement',
        expect.objectContaining({
          id: expect.any(Number),
          name: { text: 'Blue room', url: expect.any(String) },
        }),
      ],
    ],
  },
  only('digital_pipeline', '/settings/pipeline/leads/?trigger=trace', ['dpSettings']),
  {
    location: 'lead_sources',
    run: async (kit, page) => {
      await kit.open(`/settings/pipeline/leads/${await mainPipeline(kit)}?source=trace`);
      await expect(page.locator('.modal.trace')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.locator('.lead-source[data-code=trace]').getByRole('button', { name: 'Source' }).click();
      await page.getByRole('menuitem', { name: 'Use it once' }).click();
    },
    calls: async (kit) => {
      const pipeline_id = await mainPipeline(kit);
      const source = { source_id: expect.any(Number), external_id: `widget:trace:${pipeline_id}` };
      return [
        ...START,
        ['onAddAsSource', pipeline_id],
        ['settings', BODY, source],
        ['onSource', { ...source, pipeline_id }],
      ];
    },
  },
  {
    location: 'salesbot_designer',
    run: async (kit, page) => {
      await kit.open('/settings/salesbot/new?widget=trace');
      await page.locator('[data-field-name=text] [name=value_manual]').fill('Hi');
      await page.getByLabel('Name of the bot').fill('Greeter');
      await page.locator('.js-salesbot-save').click();
      await expect(page).toHaveURL(/\/settings\/salesbot\/\d+$/);
    },
    calls: () => [
      ...START,
      ['salesbotDesignerSettings', BODY, '[function]', expect.anything()],
      ['onSalesbotDesignerSave', 'send', { text: 'Hi', amount: '', link: '', value_manual: 'Hi' }],
    ],
  },
  only('sms', '/settings/communications/?sms=trace'),
  {
    location: 'mobile_card',
    run: async (kit) => kit.open(`/mobile/leads/${(await firstLead(kit)).id}?widget=trace`),
    calls: () => START,
  },
  only('website_chat_button', '/settings/communications/?button=trace'),
  only('ai_agent', '/settings/ai_agent/'),
  only('whatsapp_modal', '/settings/widgets/?modal=whatsapp'),
  only('everywhere', '/leads/pipeline/'),
];

/** What the widget itself registered is traced under `add_action:…`; it is no callback. */
const asCalls = (calls: readonly TraceCall[]): readonly Call[] =>
  calls.map(({ name, args }) => [name, ...args]);

const SWITCHES_OFF: LocationCode = 'settings';
const inTurn = [...VISITS].sort(
  (one, other) => Number(one.location === SWITCHES_OFF) - Number(other.location === SWITCHES_OFF),
);

// Several visits share a server, which costs more to start than a page to open.
for (const visits of inGroups(inTurn, 7)) {
  const names = [...new Set(visits.map(({ location }) => location))].join(', ');
  test(`every call in its order, with its arguments: ${names}`, async ({ kit, page }) => {
    test.slow();
    for (const { location, run, calls } of visits) {
      await test.step(location, async () => {
        await run(kit, page);
        const wanted = await calls(kit);
        await expect.poll(async () => asCalls(await trace(page))).toEqual(wanted);
      });
    }
    expect(kit.reports.filter(({ type }) => type === 'host-gap' || type === 'problem')).toEqual([]);
  });
}

test.describe('a widget that is not installed', () => {
  test.use({ widgets: [{ path: 'tests/widgets/trace', installed: false }] });

  test('is asked by onSave and told by onInstall, once', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await page.locator('.widget-settings__agreement').click();
    await page.locator('.js-widget-install').click();
    await page.locator('input[name=login]').fill('me');
    await page.locator('.js-widget-save').click();
    await expect(page.locator('.modal.trace')).toBeHidden();
    const names = (await trace(page)).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['render', 'init', 'bind_actions']);
    expect(names.filter((name) => name === 'onSave' || name === 'onInstall')).toEqual([
      'onSave',
      'onInstall',
    ]);
  });
});

test('tasks.selected stands in where a widget has no todo.selected', async ({ kit, page }) => {
  await kit.open('/todo/list/');
  await page.evaluate('delete APP.widgets.list.trace.callbacks.todo');
  await page.locator('.js-list-row').first().getByRole('checkbox').check();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Call trace' }).click();
  expect(asCalls(await trace(page))).toEqual([...START, ['tasks.selected']]);
});

test('every location that has a page is visited, and every callback of Kommo’s is seen', async ({ kit }) => {
  const withPage = Object.entries(LOCATIONS).flatMap(([code, { page }]) => (page === '' ? [] : [code]));
  expect([...new Set(VISITS.map(({ location }) => location))].sort()).toEqual(withPage.sort());
  const calls = await Promise.all(VISITS.map((visit) => visit.calls(kit)));
  const seen = new Set([...calls.flat().map(([name]) => name), 'onInstall', 'tasks.selected']);
  const wanted = Object.entries<CallbackInfo>(CALLBACKS).flatMap(([name, { absent }]) =>
    absent ? [] : [name],
  );
  expect(wanted.filter((name) => !seen.has(name))).toEqual([]);
});
