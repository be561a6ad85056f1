import { expect, it } from 'vitest';
import { folderWith, startKit, WIDGET } from '../../tests/support/kit.ts';

const bootOf = (html: string) =>
  JSON.parse(/<script id="kit-boot"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}');

it('inlines what the page needs to start, and signs the browser in', async () => {
  const { ask } = await startKit({ widgets: [{ path: folderWith(WIDGET), code: 'tester' }] });
  const reply = await ask('/leads/detail/1');
  const boot = bootOf(await reply.text());
  expect(boot.lang).toBe('en');
  expect(boot.list.widgets.tester.status).toBe('installed');
  expect(boot.constants.account.subdomain).toBe('demo');
  const session = /session_id=[^;]+/.exec(reply.headers.getSetCookie().join(';'))?.[0] ?? '';
  expect((await ask('/api/v4/account', { headers: { cookie: session } })).status).toBe(200);
  expect((await ask('/api/v4/account')).status).toBe(401);
});

it('reads language and theme from the address, and remembers them for the next page', async () => {
  const { ask } = await startKit();
  const first = await ask('/leads/list/?__lang=es&__theme=dark');
  const cookie = first.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const boot = bootOf(await (await ask('/leads/list/', { headers: { cookie } })).text());
  expect([boot.lang, boot.theme]).toEqual(['es', 'dark']);
});

it('says on the page of payments what the account pays for, where widgets cut it out of the text', async () => {
  const { ask } = await startKit();
  const cut = (html: string) => html.split("payment_account_properties',")[1]?.split(');')[0];
  const properties = JSON.parse(cut(await (await ask('/settings/pay/')).text()) ?? 'null');
  expect(properties).toMatchObject({ recent_orders: [], current_tariff: { property_price_value: 0 } });
  expect(properties.tariff_users_count).toBeGreaterThan(0);
  expect(cut(await (await ask('/leads/list/')).text())).toBeUndefined();
});

it('shows the page as the user that was asked for', async () => {
  const { ask, json } = await startKit();
  const { users } = await json<{ users: { id: number }[] }>('/__kit/api/state');
  const other = users.at(-1)?.id;
  const boot = bootOf(await (await ask(`/leads/list/?__user=${other}`)).text());
  expect(boot.constants.user.id).toBe(other);
});

it('changes the data for who may, and not for a link on a foreign site', async () => {
  const { ask, json } = await startKit();
  await ask('/leads/list/?__scenario=empty', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(await json('/__kit/api/state')).toMatchObject({ scenario: 'small-sales-team' });
  await ask('/leads/list/?__scenario=empty');
  expect(await json('/__kit/api/state')).toMatchObject({ scenario: 'empty' });
});

it('leads from the root to a card', async () => {
  const { ask } = await startKit();
  expect((await ask('/')).headers.get('location')).toMatch(/^\/leads\/detail\/\d+$/);
});

it('shows a page with words where something is wrong, and never an empty one', async () => {
  const { ask } = await startKit({ pages: folderWith({ 'x.txt': '' }) });
  const html = { headers: { accept: 'text/html' } };
  expect(await (await ask('/leads/list/', html)).text()).toContain('npm run build');
  const unknown = await ask('/leads/list/?__scenario=nonsense', html);
  expect([unknown.status, await unknown.text()]).toEqual([503, expect.stringContaining('role="alert"')]);
});

it('answers a request for nothing with a problem that names it as a gap', async () => {
  const { json } = await startKit();
  expect(await json('/tmpl/leads/card.twig')).toMatchObject({
    status: 404,
    host_gap: { kind: 'route', name: 'GET /tmpl/leads/card.twig' },
  });
});
