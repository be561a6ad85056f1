import { expect, test } from '@kommo-widget/testing/playwright';

test.use({ widgets: ['tests/widgets/trace'] });

test('takes the context off the address before widgets run', async ({ kit, page }) => {
  await kit.open('/leads/list/?__lang=es&__theme=dark&filter=mine');
  await expect(page).toHaveURL(`${kit.url}/leads/list/?filter=mine`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await expect(page.getByRole('navigation')).toContainText('Contactos');
});

test('walks from page to page without loading the window anew', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  await page.evaluate(() => {
    (globalThis as { __same?: boolean }).__same = true;
  });
  for (const [name, heading] of [
    ['Tasks', 'Tasks'],
    ['Contacts', 'Contacts'],
    ['Dashboard', 'Dashboard'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts');
  expect(await page.evaluate(() => (globalThis as { __same?: boolean }).__same)).toBe(true);
});

test('a widget opens a page by APP.router and by a link of its own', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  await page.evaluate(() => {
    const { APP } = globalThis as unknown as {
      APP: { router: { navigate(path: string, options: object): void } };
    };
    APP.router.navigate('/todo/list/', { trigger: true });
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tasks');
  await page.evaluate(() => {
    const link = document.createElement('span');
    link.className = 'js-navigate-link';
    link.dataset.href = '/dashboard/';
    link.textContent = 'elsewhere';
    document.body.append(link);
    link.click();
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard');
});

test('says so when there is no such page', async ({ kit, page }) => {
  await kit.open('/nowhere/at/all');
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
});

test('a work area that a widget emptied does not break the next page', async ({ kit, page }) => {
  await kit.open('/leads/list/');
  await page.evaluate(() => {
    const area = document.querySelector('#work_area');
    if (area) area.innerHTML = '<p>mine now</p>';
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Tasks' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tasks');
  await expect(page.getByText('mine now')).toBeHidden();
});

test('menus are used by keyboard', async ({ kit, page }) => {
  await kit.open('/leads/list/');
  await page.locator('#list_table .js-list-row').first().getByRole('checkbox').check();
  const more = page.getByRole('button', { name: 'More' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(more).toBeFocused();
});

test('keeps notifications behind the bell', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  await kit.api('POST', '/__kit/api/notify', { title: 'New lead', text: 'From the form' });
  await page.getByRole('button', { name: 'Notifications, unread: 1' }).click();
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('From the form');
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible();
});
