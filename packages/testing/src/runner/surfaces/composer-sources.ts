import type { Driver } from '../surface.ts';

/** What `add_source` added: each of the widget's ways to write is chosen in the composer; an SMS is sent. */
export async function useComposerSources({ page, target, click, type, told }: Driver): Promise<void> {
  const modes = page.locator(`.feed-compose .js-switcher-source[data-code="${target.code}"]`);
  for (const kind of await modes.evaluateAll((all) => all.map((mode) => mode.getAttribute('data-type')))) {
    if (!(await click(`.feed-compose .js-switcher-source[data-code="${target.code}"][data-type="${kind}"]`)))
      continue;
    if (kind === 'sms') {
      await type('.feed-compose [name=message]', 'Test');
      if (!(await click('.feed-compose [type=submit]'))) continue;
    }
    await told(`add_source.${kind}`);
  }
}
