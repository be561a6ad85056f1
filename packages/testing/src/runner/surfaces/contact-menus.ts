import type { Driver } from '../surface.ts';

/** What `add_action` added: the widget's item in the menu of the card's first phone and first e-mail. */
export async function useContactMenus({ page, target, click, told }: Driver): Promise<void> {
  for (const type of ['phone', 'email']) {
    const item = `.card-contact-menu [role=menuitem][data-code="${target.code}"]`;
    const isThere = await page.evaluate(
      async ([kind, selector]) => {
        const fields = document.querySelectorAll<HTMLInputElement>(`.${kind}_wrapper input[type="text"]`);
        const field = [...fields].find((one) => one.value !== '' && one.checkVisibility());
        // Its menu opens below it.
        field?.scrollIntoView({ block: 'center' });
        field?.click();
        await new Promise((done) => setTimeout(done));
        return document.querySelector(selector) !== null;
      },
      [type, item] as const,
    );
    if (isThere && (await click(item))) await told(`add_action.${type}`);
    else await page.keyboard.press('Escape');
  }
}
