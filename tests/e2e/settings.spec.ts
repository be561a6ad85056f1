import { expect, type Kit, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { answer } from './support/callbacks.ts';
import { trace } from './support/crm.ts';

const MODAL = '.modal.widget-settings__modal.trace';
const CODE = 'trace';

const modalOf = (page: Page) => page.locator(MODAL);
const save = (page: Page) => page.locator('.js-widget-save');
const named = async (page: Page, name: string) => (await trace(page)).filter((call) => call.name === name);

interface Stored {
  readonly is_active_in_account: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const stored = (kit: Kit) => kit.api<Stored>('GET', `/api/v4/widgets/${CODE}`);

test.describe('an installed widget', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  test('opens its modal by the address and hands it to settings', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await expect(modalOf(page).getByRole('heading', { name: 'Call trace' })).toBeVisible();
    await expect(modalOf(page).locator('.widget-state_status_installed')).toHaveText('Installed');
    const [call, ...more] = await named(page, 'settings');
    expect(more).toEqual([]);
    expect(call?.args[1]).toEqual({});
    await page.keyboard.press('Escape');
    await expect(modalOf(page)).toBeHidden();
    await expect(page).toHaveURL(`${kit.url}/settings/widgets/`);
  });

  test('has an input for every declared type, under the names that widgets look for', async ({
    kit,
    page,
  }) => {
    await kit.open('/settings/widgets/#trace');
    const fields = modalOf(page).locator('.widget_settings_block #widget_settings__fields_wrapper');
    const input = (name: string) => fields.locator(`.widget_settings_block__controls__[name="${name}"]`);
    await expect(input('login')).toHaveClass(/text-input/);
    await expect(input('secret')).toHaveAttribute('type', 'password');
    await expect(fields.locator('#trace_custom_content')).toContainText('Call trace: settings');
    await expect(fields.locator('#trace_custom')).toHaveAttribute('name', 'conf');
    const { _embedded } = await kit.api<{ _embedded: { users: { id: number }[] } }>('GET', '/api/v4/users');
    for (const { id } of _embedded.users) {
      await expect(input(`lines[${id}]`)).toBeVisible();
      await expect(input(`accounts[${id}][login]`)).toBeVisible();
      await expect(input(`accounts[${id}][password]`)).toHaveAttribute('type', 'password');
    }
    await expect(fields.locator('#save_trace.js-widget-save')).toHaveAttribute(
      'data-onsave-destroy-modal',
      'true',
    );
    await expect(modalOf(page).locator('#widget_active__sw[name=widget_active][value=Y]')).toBeChecked();
    await expect(modalOf(page).locator('button.js-widget-uninstall#trace')).toBeVisible();
  });

  test('has tabs, the keys behind one of them, and room for a tab of the widget', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    const wrap = modalOf(page).locator('.widget-settings > .widget-settings__wrap-desc-space');
    const form = wrap.locator('> .widget-settings__desc-space');
    await expect(form).toBeVisible();
    await wrap.locator('.view-integration-modal__tab-key').click();
    const keys = wrap.locator('> .view-integration-modal__keys .view-integration-modal__params-block');
    await expect(keys).toHaveCount(3);
    await expect(keys.locator('.js-secret')).toHaveText(/^[\da-f]{64}$/);
    await expect(keys.last().locator('[title^=def50200]')).toBeVisible();
    await expect(form).toBeHidden();
    await page.evaluate(() => {
      document
        .querySelector('label[for=description]')
        ?.insertAdjacentHTML(
          'afterend',
          '<input type="radio" name="type_integration_modal" id="own" class="hidden tabs__input"><label class="tabs__item" for="own">Own</label>',
        );
    });
    await wrap.locator('label[for=own]').click();
    await expect(wrap.locator('#own')).toBeChecked();
    await wrap.locator('label[for=description]').click();
    await expect(form).toBeVisible();
    await expect(keys.first()).toBeHidden();
  });

  test('stores what was typed, tells onSave, and closes', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await expect(save(page)).toHaveClass(/button-input-disabled/);
    const user = (await kit.api<{ current_user_id: number }>('GET', '/api/v4/account')).current_user_id;
    await page.locator('input[name=login]').fill('me');
    await page.locator(`input[name="lines[${user}]"]`).fill('101');
    await page.locator(`input[name="accounts[${user}][login]"]`).fill('sip');
    await save(page).click();
    await expect(page.getByText('Saved')).toBeVisible();
    await expect(modalOf(page)).toBeHidden();
    expect((await named(page, 'onSave'))[0]?.args).toEqual([
      {
        active: 'Y',
        fields: {
          login: 'me',
          secret: '',
          lines: { [user]: '101' },
          accounts: { [user]: { login: 'sip', password: '' } },
          conf: '',
        },
      },
    ]);
    // Nothing starts anew when a widget that runs was saved.
    expect((await trace(page)).map((call) => call.name).slice(-2)).toEqual(['settings', 'onSave']);
    const { settings } = await stored(kit);
    expect(settings).toMatchObject({ login: 'me' });
    expect(JSON.stringify(settings)).toContain('101');
    await page.locator('#widget-card-trace').click();
    await expect(page.locator(`input[name="lines[${user}]"]`)).toHaveValue('101');
  });

  test('stores what onSave leaves in the fields it was given', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await page.evaluate(() => {
      const { APP } = globalThis as unknown as {
        APP: {
          widgets: {
            list: { trace: { callbacks: { onSave(data: { fields: { conf: string } }): unknown } } };
          };
        };
      };
      APP.widgets.list.trace.callbacks.onSave = (data) =>
        Promise.resolve().then(() => {
          data.fields.conf = '{"a":1}';
        });
    });
    await page.locator('input[name=login]').fill('me');
    await save(page).click();
    await expect(page.getByText('Saved')).toBeVisible();
    expect((await stored(kit)).settings).toMatchObject({ login: 'me', conf: '{"a":1}' });
  });

  for (const refusal of [false, null] as const) {
    test(`saves nothing when onSave gives ${refusal}, and can be saved afterwards`, async ({ kit, page }) => {
      await kit.open('/settings/widgets/#trace');
      await answer(page, CODE, 'onSave', refusal);
      await page.locator('input[name=login]').fill('me');
      await save(page).click();
      await expect(page.locator('.widget-settings__message[data-kind=error]').last()).toContainText('onSave');
      expect((await stored(kit)).settings?.login).not.toBe('me');
      await answer(page, CODE, 'onSave', true);
      await save(page).click();
      await expect(page.getByText('Saved')).toBeVisible();
      expect((await stored(kit)).settings).toMatchObject({ login: 'me' });
    });
  }

  test('Save follows jQuery events, not silent changes', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#trace_custom')?.setAttribute('value', '1');
    });
    await expect(save(page)).toHaveClass(/button-input-disabled/);
    const trigger = (selector: string, event: string) =>
      page.evaluate(
        ([target, name]) => {
          const { $ } = globalThis as unknown as { $(at: string): { trigger(event: string): void } };
          $(target).trigger(name);
        },
        [selector, event] as const,
      );
    await trigger('#trace_custom', 'change');
    await expect(save(page)).not.toHaveClass(/button-input-disabled/);
    await trigger('.js-widget-save', 'button:save:disable');
    await expect(save(page)).toHaveClass(/button-input-disabled/);
    await expect(save(page)).toHaveAttribute('aria-disabled', 'true');
    await trigger('input[name=login]', 'controls:change:visual');
    await expect(save(page)).toHaveAttribute('aria-disabled', 'false');
    await trigger('.js-widget-save', 'button:load:start');
    await expect(save(page).locator('.button-input__spinner')).toBeVisible();
    await trigger('.js-widget-save', 'button:load:stop');
    await expect(save(page)).toHaveText('Save');
  });

  test('stays open after a save where the widget took the attribute off', async ({ kit, page }) => {
    await page.clock.install();
    await kit.open('/settings/widgets/#trace');
    await page
      .locator('#save_trace')
      .evaluate((button) => button.removeAttribute('data-onsave-destroy-modal'));
    await page.locator('input[name=login]').fill('me');
    await save(page).click();
    await expect(page.getByText('Saved')).toBeVisible();
    await page.clock.fastForward(10_000);
    await expect(modalOf(page)).toBeVisible();
  });

  test('is told and ended when it is turned off, and starts when it is turned on', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await page.locator('label.widget-settings__switcher').click();
    await save(page).click();
    await expect(modalOf(page)).toBeHidden();
    const calls = await trace(page);
    expect(calls.slice(-2).map((call) => call.name)).toEqual(['onSave', 'destroy']);
    expect(calls.at(-2)?.args[0]).toMatchObject({ active: 'N' });
    expect((await stored(kit)).is_active_in_account).toBe(false);
    await expect(page.locator('#widget-card-trace')).toContainText('Turned off');
    await page.locator('#widget-card-trace').click();
    await page.locator('label.widget-settings__switcher').click();
    await save(page).click();
    await expect(modalOf(page)).toBeHidden();
    expect((await stored(kit)).is_active_in_account).toBe(true);
  });

  test('asks before it is uninstalled', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await page.locator('.js-widget-uninstall').click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('.js-widget-uninstall')).toBeVisible();
    await page.locator('.js-widget-uninstall').click();
    await page.locator('.js-uninstall-yes').click();
    await expect(modalOf(page).locator('.widget-state_status_install')).toBeVisible();
    expect((await named(page, 'onSave'))[0]?.args[0]).toMatchObject({ active: 'N' });
    expect(await named(page, 'destroy')).toHaveLength(1);
    expect((await stored(kit)).is_active_in_account).toBe(false);
  });

  test('shows the status that the widget sets', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await expect(modalOf(page)).toBeVisible();
    await page.evaluate(() => {
      const { APP } = globalThis as unknown as {
        APP: { widgets: { list: { trace: { set_status(status: string): void } } } };
      };
      APP.widgets.list.trace.set_status('error');
    });
    await expect(modalOf(page).locator('.widget-state_status_error')).toHaveText('Error');
  });

  test('survives a widget that wipes the modal', async ({ kit, page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await kit.open('/settings/widgets/#trace');
    await expect(modalOf(page)).toBeVisible();
    await page.evaluate(() => {
      const { $ } = globalThis as unknown as { $(at: string): { html(text: string): void } };
      $('.modal.trace .modal-body').html('<p>mine now</p><button class="js-widget-save">Save</button>');
    });
    // A Save of the widget's own saves too; it does not say that the modal shall close.
    await page.locator('.js-widget-save').click();
    await expect.poll(async () => (await named(page, 'onSave')).length).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('#widget-card-trace').click();
    await expect(page.locator('input[name=login]')).toBeVisible();
    expect(failures).toEqual([]);
  });
});

test.describe('a widget that is not installed', () => {
  test.use({ widgets: [{ path: 'tests/widgets/trace', installed: false }] });

  test('is installed after consent, asks for its settings, and runs once they are saved', async ({
    kit,
    page,
  }) => {
    await kit.open('/settings/widgets/#trace');
    const install = page.locator('button.js-widget-install#trace');
    await expect(install).toBeDisabled();
    await expect(page.locator('#widget_settings__fields_wrapper')).toBeHidden();
    await page.locator('.widget-settings__agreement').click();
    await install.click();
    await expect(modalOf(page).locator('.widget-state_status_not_configured')).toBeVisible();
    expect(await named(page, 'onSave')).toEqual([]);
    await page.locator('input[name=login]').fill('me');
    await save(page).click();
    await expect(modalOf(page)).toBeHidden();
    expect(await named(page, 'onSave')).toHaveLength(1);
    expect(await named(page, 'onInstall')).toHaveLength(1);
    await expect(page.locator('#widget-card-trace')).toContainText('Installed');
    expect(await stored(kit)).toMatchObject({ is_active_in_account: true, settings: { login: 'me' } });
  });

  test('keeps the step between after a reload', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#trace');
    await page.locator('.widget-settings__agreement').click();
    await page.locator('.js-widget-install').click();
    await expect(page.locator('.widget-state_status_not_configured')).toBeVisible();
    await kit.open('/settings/widgets/');
    await expect(page.locator('#widget-card-trace')).toContainText('Not configured');
  });
});

test.describe('a required field', () => {
  test.use({ widgets: [{ path: 'tests/widgets/modules', installed: false }] });

  test('blocks the save until it is filled', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#modules');
    await page.locator('.widget-settings__agreement').click();
    await page.locator('.js-widget-install').click();
    await expect(page.locator('#modules_custom')).toBeAttached();
    await page.evaluate(() => {
      const { $ } = globalThis as unknown as {
        $(at: string): { val(text: string): { trigger(event: string): void } };
      };
      $('#modules_custom').val('').trigger('change');
    });
    await save(page).click();
    await expect(page.locator('.widget-settings__message').last()).toContainText('Fill in');
    await expect(page.locator('.widget-state_status_not_configured')).toBeVisible();
  });
});

test.describe('a widget that throws in every callback', () => {
  test.use({ widgets: ['tests/widgets/throws', 'tests/widgets/trace'] });

  test('opens its modal with the plain fields, beside a good one', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#throws');
    await expect(page.locator('.modal.throws input[name=login]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('#widget-card-trace').click();
    await expect(modalOf(page).locator('#trace_custom_content')).toContainText('Call trace');
  });

  test('finds widgets by name', async ({ kit, page }) => {
    await kit.open('/settings/widgets/');
    await page.getByRole('searchbox').fill('call TRACE');
    await expect(page.locator('.widget-card')).toHaveCount(1);
    await page.getByRole('searchbox').fill('no such thing');
    await expect(page.getByText('No integration matches')).toBeVisible();
  });
});

test.describe('pages of Settings', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  test('the own page of a widget has its place, its title and its entry in the menu', async ({
    kit,
    page,
  }) => {
    await kit.open('/settings/advanced/trace');
    await expect(page.locator('#work_area #list_page_holder #work-area-trace')).toContainText(
      'advancedSettings',
    );
    await expect(page.locator('.list__body-right__top .content__top__preset')).toContainText('Trace report');
    await expect(page.locator('.section-menu [aria-current=page]')).toContainText('Call trace');
    expect((await trace(page)).map((call) => call.name)).toEqual([
      'render',
      'init',
      'bind_actions',
      'advancedSettings',
    ]);
  });

  test('offers the widget as chat button, sender of SMS, AI agent and for WhatsApp', async ({
    kit,
    page,
  }) => {
    await kit.open('/settings/communications/?button=trace');
    await expect(page.locator('#website_chat_button .is-marked')).toContainText('Call trace');
    await expect(page.locator('#system_sms')).toContainText('https://example.com/trace/sms');
    await kit.open('/settings/ai_agent/');
    await expect(page.locator('.widget-card')).toContainText('Call trace');
    await kit.open('/settings/widgets/?modal=whatsapp');
    await expect(page.locator('.whatsapp-modal .widget-card')).toContainText('Call trace');
    await page.locator('.whatsapp-modal .widget-card').click();
    await expect(modalOf(page)).toBeVisible();
  });

  test('shows account and users', async ({ kit, page }) => {
    await kit.open('/settings/profile/');
    await expect(page.locator('dl')).toContainText('demo');
    await kit.open('/settings/users/');
    await expect(page.getByRole('row')).not.toHaveCount(1);
  });
});
