import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { copyWidget } from './support/copy-widget.ts';
import { trace } from './support/crm.ts';
import { go } from './support/stage.ts';

const LANGS = ['en', 'es', 'pt', 'tr', 'id'];

/** An expression about the running widgets, where `list` is `APP.widgets.list`. */
const ask = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`(({ list }) => ${expression})(APP.widgets)`);

const namesOf = async (page: Page, code: string): Promise<readonly string[]> =>
  (await trace(page)).flatMap(({ widget, name }) => (widget === code ? [name] : []));

test.describe('two versions of one widget', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    widgets: async ({}, use) => {
      const copy = copyWidget('trace', { version: '2.0.0' });
      await use([
        { path: 'tests/widgets/trace', code: 'first' },
        { path: copy.path, code: 'second' },
      ]);
      copy.remove();
    },
  });

  test('live side by side, each with its own version, files, settings and handlers', async ({
    kit,
    page,
  }) => {
    // The first one loads late: the other does not wait for it, and the panel keeps the order of the list.
    await page.route(/\/upl\/first\/.*\/script\.js/, async (route) => {
      await expect(page.locator('.card-widgets__widget-second')).toBeAttached();
      await route.continue();
    });
    await kit.openCard();
    const blocks = page.locator('#widgets_block .card-widgets__widget');
    await expect(blocks).toHaveCount(2);
    expect(await blocks.evaluateAll((all) => all.map((block) => block.dataset.code))).toEqual([
      'first',
      'second',
    ]);
    for (const code of ['first', 'second']) {
      await expect(page.locator(`.card-widgets__widget-${code} .kit-trace`)).toBeAttached();
      expect(await namesOf(page, code)).toEqual(['render', 'init', 'bind_actions']);
    }
    expect(await ask(page, '[list.first.get_version(), list.second.get_version()]')).toEqual([
      '1.0.0',
      '2.0.0',
    ]);
    const modules = await page.evaluate(
      'Object.keys(requirejs.s.contexts._.defined).filter((id) => id.includes("describe.js")).length',
    );
    expect(modules).toBe(2);
    await ask(page, '(list.first.set_settings({ mine: 1 }), undefined)');
    expect(await ask(page, '[list.first.params.mine, list.second.params.mine ?? null]')).toEqual([1, null]);
    const clicks = await page.evaluate(`(() => {
      const heard = [];
      for (const code of ['first', 'second'])
        $(document).on('click' + APP.widgets.list[code].ns, () => heard.push(code));
      $(document).trigger('click').trigger('widget:removed', ['first']).trigger('click');
      return heard;
    })()`);
    expect(clicks).toEqual(['first', 'second', 'second']);
    await expect(page.locator('.card-widgets__widget-first')).toHaveCount(0);
    await expect(page.locator('.card-widgets__widget-second')).toHaveCount(1);
  });
});

test.describe('a widget that lives once', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    widgets: async ({}, use) => {
      const copy = copyWidget('trace', { init_once: true });
      await use([{ path: copy.path, code: 'once' }, 'tests/widgets/trace']);
      copy.remove();
    },
  });

  test('is started on the first page, and only rendered on every further one', async ({ kit, page }) => {
    await kit.openCard();
    const instance = () => page.evaluate('(window.kept ??= APP.widgets.list.once) === APP.widgets.list.once');
    expect(await instance()).toBe(true);
    for (const path of ['/leads/pipeline/', '/dashboard/', '/settings/users/']) await go(page, path);
    expect(await instance()).toBe(true);
    expect(await namesOf(page, 'once')).toEqual([
      ...['render', 'init', 'bind_actions'],
      ...['render', 'render', 'render'],
    ]);
    const each = ['render', 'init', 'bind_actions'];
    expect(await namesOf(page, 'trace')).toEqual(
      [0, 1, 2, 3].flatMap((index) => (index === 0 ? each : ['destroy', ...each])),
    );
  });
});

test.describe('a widget of five languages', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    widgets: async ({}, use) => {
      const copy = copyWidget('trace', { locale: LANGS });
      await use([{ path: copy.path, code: 'polyglot' }]);
      copy.remove();
    },
  });

  for (const lang of LANGS) {
    test(`speaks ${lang} to a user who does`, async ({ kit, page }) => {
      await kit.open(`/leads/list/?__lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      expect(await page.evaluate('APP.lang_id')).toBe(lang);
      expect(
        await ask(page, "[list.polyglot.i18n('widget.marked'), list.polyglot.langs.widget.marked]"),
      ).toEqual([`in ${lang}`, `in ${lang}`]);
      const locale = await page.evaluate(
        "new Promise((done) => require(['moment'], (moment) => done(moment.locale())))",
      );
      expect(locale).toBe(lang);
    });
  }
});

test.describe('a dark page', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  const VARIABLES = [
    ...['--palette-text-primary', '--palette-text-secondary-dark', '--palette-border-default'],
    ...['--palette-background-primary', '--palette-background-default'],
  ];
  const colors = (page: Page) =>
    page.evaluate(
      (names) => names.map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)),
      VARIABLES,
    );

  test('says so in the attribute, in the constant, and in the variables', async ({ kit, page }) => {
    await kit.open('/leads/list/?__theme=light');
    const light = await colors(page);
    await kit.open('/leads/list/?__theme=dark');
    const dark = await colors(page);
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
    expect(await page.evaluate("APP.constant('user').theme")).toBe(2);
    expect(light.filter((color) => color === '')).toEqual([]);
    for (const [index, color] of dark.entries()) expect(color, VARIABLES[index]).not.toBe(light[index]);
  });
});

/** A widget's own server on this machine: what it was asked, in the order of arrival. */
async function ownServer() {
  const asked: { readonly url: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, reply) => {
    if (request.method !== 'OPTIONS') asked.push({ url: request.url ?? '', headers: request.headers });
    reply.writeHead(200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'x-auth-token',
      'content-type': 'application/json',
    });
    reply.end('{"ok":true}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test.describe('a widget with a server of its own', () => {
  test.use({ widgets: ['tests/widgets/trace'], allowHosts: ['127.0.0.1'] });

  test('sends a one-time token that the server can check with the secret of the integration', async ({
    kit,
    page,
  }) => {
    const own = await ownServer();
    await kit.openCard();
    const answer = await page.evaluate(
      `new Promise((done, fail) => APP.widgets.list.trace.$authorizedAjax({ url: '${own.url}/who', dataType: 'json' }).done(done).fail(fail))`,
    );
    own.close();
    expect(answer).toEqual({ ok: true });
    const token = String(own.asked[0]?.headers['x-auth-token']);
    const [head = '', body = '', signature] = token.split('.');
    const { credentials } = kit.server.crm;
    const signed = createHmac('sha256', credentials.client_secret)
      .update(`${head}.${body}`)
      .digest('base64url');
    expect(signature).toBe(signed);
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const account = await kit.api<{ id: number; current_user_id: number; subdomain: string }>(
      'GET',
      '/api/v4/account',
    );
    expect(claims).toMatchObject({
      iss: kit.url,
      account_id: account.id,
      user_id: account.current_user_id,
      subdomain: account.subdomain,
      client_uuid: await ask(page, 'list.trace.params.oauth_client_uuid'),
      exp: Number(claims.iat) + 1800,
    });
  });

  test('gets what crm_post sends, one call a second', async ({ kit, page }) => {
    const own = await ownServer();
    await kit.openCard();
    await page.clock.install();
    await page.evaluate(`(() => {
      window.answers = [];
      for (const call of [1, 2, 3])
        APP.widgets.list.trace.crm_post('${own.url}/' + call, { call }, (answer) => window.answers.push(answer.ok), 'json');
    })()`);
    const urls = () => own.asked.map(({ url }) => url);
    for (const [index, expected] of [['/1'], ['/1', '/2'], ['/1', '/2', '/3']].entries()) {
      if (index > 0) await page.clock.runFor(1000);
      await expect.poll(urls).toEqual(expected);
    }
    await expect.poll(() => page.evaluate('window.answers')).toEqual([true, true, true]);
    own.close();
  });
});
