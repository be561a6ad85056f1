import type { Driver } from '../surface.ts';

/** What `add_action` added: the widget's item in the menu of the card's first phone and first e-mail. */
export async function useContactMenus({ page, target, click, told }: Driver): Promise<void> {
  for (const type of ['phone', 'email']) {
    const field = page.locator(`.${type}_wrapper input[type="text"]`).filter({ visible: true });
    if ((await field.count()) === 0 || !(await click(field))) continue;
    const item = page.locator(`.card-contact-menu [role=menuitem][data-code="${target.code}"]`);
    if ((await item.count()) > 0 && (await click(item))) await told(`add_action.${type}`);
    await page.keyboard.press('Escape');
  }
}
