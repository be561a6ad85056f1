import { PAGE_EVENTS, type PageEventInfo, SOCKET_CHANNELS } from '@kommo-widget/manifest';
import { expect, type Kit, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { firstLead } from './support/crm.ts';
import { go } from './support/stage.ts';

test.use({ widgets: ['tests/widgets/trace', 'tests/widgets/runtime'] });

const of = (by: PageEventInfo['by']): readonly string[] =>
  Object.entries<PageEventInfo>(PAGE_EVENTS).flatMap(([name, info]) =>
    info.by === by ? [name.replace('{code}', 'trace')] : [],
  );

/** Writes every one of these events that reaches the document into `window.heard`, with what it carries. */
const listen = (page: Page, events: readonly string[]): Promise<unknown> =>
  page.evaluate(`(() => {
    window.heard = [];
    $(document).on(${JSON.stringify(events.join(' '))}, (event, first) => {
      const name = event.namespace ? event.type + '.' + event.namespace : event.type;
      window.heard.push(typeof first === 'string' ? name + ' ' + first : name);
    });
  })()`);

const heard = (page: Page): Promise<readonly string[]> => page.evaluate('window.heard');

/** Does something in the page as a widget would. */
const run = (page: Page, code: string): Promise<unknown> => page.evaluate(`void (${code})`);

test('the page tells of itself and of its widgets, in this order', async ({ kit, page }) => {
  await kit.openCard();
  await listen(page, of('page'));
  await go(page, '/leads/list/');
  expect(await heard(page)).toEqual(['page:changed', 'widgets:load', 'widget:trace:loaded', 'list:checkbox']);
});

test('a control tells that its value changed', async ({ kit, page }) => {
  await kit.open('/settings/advanced/runtime');
  await listen(page, ['controls:change']);
  await page.locator('.one-select .control--select--button').click();
  await page.locator('.one-select li', { hasText: 'Three' }).click();
  expect(await heard(page)).toEqual(['controls:change']);
});

test('widgets hear that one was turned off, on, and removed', async ({ kit, page }) => {
  await kit.open('/settings/widgets/#trace');
  await listen(page, ['widget:installed', 'widget:removed']);
  const turn = async (): Promise<void> => {
    await page.locator('label.widget-settings__switcher').click();
    await page.locator('.js-widget-save').click();
    await expect(page.locator('.modal.trace')).toBeHidden();
  };
  await turn();
  await page.locator('#widget-card-trace').click();
  await turn();
  expect(await heard(page)).toEqual(['widget:removed trace', 'widget:installed trace']);
});

test('the panel follows the events of widgets', async ({ kit, page }) => {
  await kit.openCard();
  const panel = page.locator('#widgets_block');
  const body = page.locator('.card-widgets__widget-trace .card-widgets__widget__body');
  const open = /js-widgets-active/;
  await expect(panel).toHaveClass(open);
  await run(page, "$(document).trigger('toggleWidgetPanel')");
  await expect(panel).not.toHaveClass(open);
  await run(page, "$(document).trigger('widgets-in-card:show')");
  await expect(panel).toHaveClass(open);
  await run(page, "$(document).trigger('toggleWidgetPanel').trigger('openWidgetPanel', 'trace')");
  await expect(panel).toHaveClass(open);
  await expect(body).toBeVisible();
  await run(
    page,
    "$(document).trigger('widgets_body:change_state', { $el: $('.card-widgets__widget-trace'), state: false })",
  );
  await expect(body).toBeHidden();
});

test('a modal ends its spinner and is in the middle', async ({ kit, page }) => {
  await kit.openCard();
  await run(
    page,
    `require(['lib/components/base/modal'], (Modal) => {
      window.modal = new Modal({ class_name: 'mine', init: ($body) => { window.$body = $body; } });
    })`,
  );
  const spinner = page.locator('.modal.mine .modal-overlay__spinner');
  await expect(spinner).toBeVisible();
  await run(page, "$body.trigger('modal:loaded').html('<p>Loaded</p>').trigger('modal:centrify')");
  await expect(spinner).toBeHidden();
  const [box, view] = [await page.locator('.modal.mine .modal-body').boundingBox(), page.viewportSize()];
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - (view?.width ?? 0) / 2)).toBeLessThan(12);
});

test('a button follows the events of widgets', async ({ kit, page }) => {
  await kit.open('/settings/advanced/runtime');
  const button = page.locator('#one-button');
  const tell = (event: string) => run(page, `$('#one-button').trigger('${event}')`);
  await tell('button:load:start');
  await expect(button.locator('.button-input__spinner')).toBeVisible();
  await tell('button:load:stop');
  await expect(button).toHaveText('Save');
  await tell('button:save:disable');
  await expect(button).toHaveClass(/button-input-disabled/);
  await tell('button:save:enable');
  await expect(button).not.toHaveClass(/button-input-disabled/);
  await tell('button:load:start');
  await tell('button:save:error');
  await expect(button).toHaveClass(/button-input_error/);
  await expect(button).toHaveText('Save');
  await run(page, "$('#one-switcher').prop('checked', false).trigger('controls:change:visual')");
  await expect(page.locator('label[for=one-switcher]')).toHaveClass(/switcher__off/);
});

test('these are all events of the table', async () => {
  const { readFileSync } = await import('node:fs');
  const source = readFileSync(new URL(import.meta.url), 'utf8');
  const untried = of('widget').filter((event) => !source.includes(`'${event}'`));
  expect(untried).toEqual([]);
});

interface Account {
  readonly id: number;
  readonly current_user_id: number;
}

/** What makes each channel speak, with `{…}` of its name filled in. */
async function senders(kit: Kit): Promise<Readonly<Record<string, () => Promise<unknown>>>> {
  const { id: account, current_user_id: user } = await kit.api<Account>('GET', '/api/v4/account');
  const lead = await firstLead(kit);
  const write = () => kit.api('PATCH', `/api/v4/leads/${lead.id}`, { name: 'Written' });
  const notify = () => kit.api('POST', '/__kit/api/notify', { title: 'Hello' });
  return {
    [`notifications:${account}:${user}`]: notify,
    [`inbox:talks:${account}`]: notify,
    [`system:state:${account}`]: () => kit.api('POST', '/__kit/api/reset', {}),
    [`leads:card:${lead.id}`]: write,
    'dashboard:events': write,
    [`leads:pipeline:${lead.pipeline_id}`]: write,
    'leads:events': write,
  };
}

test('every socket channel is heard, until it is left', async ({ kit, page }) => {
  await kit.openCard();
  const channels = await senders(kit);
  expect(Object.keys(channels)).toHaveLength(Object.keys(SOCKET_CHANNELS).length);
  await page.evaluate((names) => {
    const stage = globalThis as unknown as {
      APP: {
        widgets: {
          list: {
            trace: { listenSocketChannel(name: string, keys: string[], hear: () => void): () => void };
          };
        };
      };
      channels: Set<string>;
      leave: (() => void)[];
    };
    stage.channels = new Set();
    stage.leave = names.map((name) =>
      stage.APP.widgets.list.trace.listenSocketChannel(name, [], () => stage.channels.add(name)),
    );
  }, Object.keys(channels));
  const open = () => page.evaluate('[...window.channels]');
  const { [Object.keys(channels)[2] ?? '']: reset, ...others } = channels;
  for (const send of new Set(Object.values(others))) await send();
  await reset?.();
  await expect.poll(async () => ((await open()) as string[]).sort()).toEqual(Object.keys(channels).sort());
  await page.evaluate('window.leave.forEach((leave) => leave()); window.channels.clear()');
  await others['leads:events']?.();
  await kit.api('POST', '/__kit/api/notify', { title: 'Once more' });
  await expect(page.getByText('Once more').first()).toBeVisible();
  expect(await open()).toEqual([]);
});
