import { expect, type Kit, test } from '@kommo-widget/testing/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { contactPhone, firstLead } from './support/crm.ts';
import { go } from './support/stage.ts';

test.use({ widgets: ['tests/widgets/telephony'] });

interface Person {
  readonly lead: number;
  readonly phone: string;
}

/** Somebody with a phone and a lead. */
async function caller(kit: Kit): Promise<Person> {
  const { id } = await firstLead(kit);
  const lead = await kit.api<{ _embedded: { contacts: readonly { id: number }[] } }>(
    'GET',
    `/api/v4/leads/${id}?with=contacts`,
  );
  return { lead: id, phone: String(await contactPhone(kit, lead._embedded.contacts[0]?.id ?? 0)) };
}

const calling = (stage: FrameLocator): Promise<unknown> =>
  stage.locator('body').evaluate(() => {
    const { APP } = window as unknown as { APP: { sdk: { getCallingStatus(): boolean } } };
    return APP.sdk.getCallingStatus();
  });

/** The telephone exchange of the inspector. */
function exchange(page: Page) {
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  return {
    press,
    status: page.locator('.inspector-tools').getByRole('status'),
    number: page.getByLabel('Number'),
  };
}

async function openInspector(kit: Kit, page: Page, path: string): Promise<FrameLocator> {
  await page.goto(`${kit.url}/__kit/#${path}`);
  const stage = page.frameLocator('.inspector-frame');
  await expect(stage.locator('.calls-list-toggler')).toBeVisible();
  await page.getByRole('tab', { name: /Phone/ }).click();
  return stage;
}

const header = (toast: Locator): Locator => toast.locator('.kit-toast__header');

test('a day at the telephone: calls come in, are answered, missed, made, and are all in the CRM', async ({
  kit,
  page,
}) => {
  test.slow();
  const { lead, phone } = await caller(kit);
  const stage = await openInspector(kit, page, `/leads/detail/${lead}`);
  const pbx = exchange(page);
  const toast = stage.locator('.kit-toast_call');
  const notes = stage.locator('.feed-note_call');
  const before = await notes.count();

  await test.step('somebody known calls, and is answered', async () => {
    await pbx.number.fill(phone);
    await expect(page.getByRole('button', { name: 'Answer' })).toBeDisabled();
    await pbx.press('Ring');
    await expect(header(toast)).toHaveText('Incoming call');
    await expect(toast.locator('.kit-toast__link')).not.toBeEmpty();
    await expect(pbx.status).toContainText('it rings');
    await expect(page.getByRole('button', { name: 'Ring', exact: true })).toBeDisabled();
    await pbx.press('Answer');
    await expect(header(toast)).toHaveText('On the phone');
    await expect.poll(() => calling(stage)).toBe(true);
    await page.getByRole('button', { name: '+1 h' }).click();
    await pbx.press('Hang up');
    await expect(header(toast)).toHaveText('Call ended');
    await expect(toast.locator('audio')).toHaveAttribute('src', /recordings\/\d+\.wav$/);
    await expect(notes).toHaveCount(before + 1);
    await expect(notes.last().locator('.call-player')).toBeVisible();
    expect(await calling(stage)).toBe(false);
    await expect(pbx.status.getByRole('button', { name: 'Open its card' })).toBeVisible();
    await toast.locator('.kit-toast__close').click();
  });

  await test.step('the recording can be heard', async () => {
    const link = await notes.last().locator('.call-player a').getAttribute('href');
    const length = await stage.locator('body').evaluate(
      (_body, source) =>
        new Promise((done) => {
          const audio = new Audio(source);
          audio.addEventListener('loadedmetadata', () => done(Math.round(audio.duration)));
          audio.addEventListener('error', () => done('it cannot be played'));
        }),
      String(link),
    );
    expect(length).toBe(120);
  });

  await test.step('they call again, and nobody answers', async () => {
    await pbx.press('Ring');
    await pbx.press('Miss');
    await expect(header(toast)).toHaveText('Missed call');
    await expect(notes).toHaveCount(before + 2);
    await expect(notes.last()).toContainText('No recording');
    await toast.locator('.kit-toast__close').click();
  });

  await test.step('the bell has kept both', async () => {
    await stage.locator('.js-notifications-toggler').click();
    await expect(stage.locator('.nav__bell__notice h2')).toHaveText(['Missed call', 'Call ended']);
    await page.keyboard.press('Escape');
  });

  await test.step('the user calls back from the card, with the widget', async () => {
    await stage.locator('.phone_wrapper input[type=text]').first().click();
    await stage.getByRole('menuitem', { name: 'Call with Telephony' }).first().click();
    await expect(stage.locator('.telephony-call')).toContainText(phone);
    expect(await calling(stage)).toBe(true);
    await stage.locator('.telephony-done').click();
    await expect(stage.locator('.telephony-call')).toHaveCount(0);
    expect(await calling(stage)).toBe(false);
    await expect(stage.locator('.feed-note_call-out')).not.toHaveCount(0);
  });

  await test.step('a stranger calls and becomes a contact', async () => {
    await pbx.number.fill('+15550009999');
    await pbx.press('Ring');
    await expect(toast.locator('.kit-toast__text')).toContainText('+15550009999');
    await pbx.press('Answer');
    await pbx.press('Hang up');
    await expect(pbx.status.getByRole('button', { name: 'It is an incoming lead' })).toBeVisible();
    await toast.getByText('Create contact').click();
    await expect(stage.locator('.phone_wrapper input[type=text]')).toHaveValue('+15550009999');
  });

  await test.step('the dialer is there on the next page too, and dials', async () => {
    await expect(stage.locator('.calls-list-toggler')).toHaveCount(1);
    await stage.locator('.calls-list-toggler').click();
    await stage.locator('.telephony-number').fill('+15550001111');
    await stage.locator('.telephony-dial').click();
    await expect(stage.locator('.telephony-call')).toContainText('+15550001111');
    await page.keyboard.press('Escape');
    await expect(stage.locator('.telephony-call')).toHaveCount(0);
  });

  const heard = await stage
    .locator('body')
    .evaluate(() => (window as unknown as { __calls: string[] }).__calls);
  expect(heard).toEqual([
    ...['ringing', 'talking', 'over', 'ringing', 'missed'],
    ...['ringing', 'talking', 'over'],
  ]);
  expect(kit.reports.filter(({ type }) => type === 'host-gap' || type === 'problem')).toEqual([]);
});

test('a server that asks POST /api/v2/events makes the pages show who calls', async ({ kit, page }) => {
  const { phone } = await caller(kit);
  await kit.open('/leads/pipeline/');
  const reply = await kit.api<{ _embedded: { items: readonly Record<string, unknown>[] } }>(
    'POST',
    '/api/v2/events',
    { add: [{ type: 'phone_call', phone_number: phone }] },
  );
  expect(reply._embedded.items[0]).toMatchObject({ element_type: 1, phone_number: phone });
  const link = page.locator('.kit-toast_call .kit-toast__link');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/contacts/detail/${reply._embedded.items[0]?.element_id}$`));
});

test('the toasts that a widget shows itself', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  await page.evaluate(`(() => {
    const { notifications } = APP;
    notifications.add_call({ text: 'Finished', from: '+1', duration: 65, link: '/__kit/api/recordings/65.wav',
      element: { id: 5, type: 'lead', name: 'A lead' } });
    notifications.show_notification({ type: 'call', text: { header: 'A call', text: 'of show_notification' } });
    notifications.show_message_error({ header: 'Line', text: 'is busy' });
    notifications.add_error({ header: 'The line', text: 'is down' });
  })()`);
  const toasts = page.locator('.kit-toast');
  await expect(toasts.filter({ hasText: 'Finished' }).locator('.kit-toast__link')).toHaveAttribute(
    'href',
    '/leads/detail/5',
  );
  await expect(toasts.filter({ hasText: 'Finished' })).toContainText('1:05');
  await expect(toasts.filter({ hasText: 'of show_notification' })).toHaveClass(/kit-toast_call/);
  await expect(toasts.filter({ hasText: 'is busy' })).toHaveRole('alert');
  await page.getByRole('button', { name: /Notifications, unread: 1/ }).click();
  await expect(page.locator('.nav__bell__notice')).toContainText('is down');
  await page.reload();
  await page.locator('.js-notifications-toggler').click();
  await expect(page.locator('.nav__bell__notice')).toContainText('is down');
});

test('the button of the dialer goes when the widget ends', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  await go(page, '/dashboard/');
  await expect(page.locator('.calls-list-toggler')).toHaveCount(1);
  await page.evaluate("$(document).trigger('widget:removed', ['telephony'])");
  await expect(page.locator('.calls-list-toggler')).toHaveCount(0);
});
