import { waitForWidgets } from '../stage/wait-for-widgets.ts';
import type { Stage } from './run-surface.ts';

const LOADED_MS = 15_000;
const LOOK_EVERY_MS = 4;

interface Router {
  readonly APP: { readonly router: { navigate(path: string, options: { trigger: boolean }): void } };
}

/**
 * Opens the page of a surface. What comes after another surface is reached as a person reaches it, without loading
 * everything anew; but anew after trouble, for a widget that lives once (it would not start again), and where only
 * the query differs.
 */
export async function openPage(stage: Stage, path: string): Promise<void> {
  if (stage.isFresh || pathOf(stage.page.url()) === pathOf(new URL(path, stage.url).href)) {
    await load(stage, path);
    return;
  }
  await stage.page.evaluate(
    (to) => (globalThis as unknown as Router).APP.router.navigate(to, { trigger: true }),
    path,
  );
  await shown(stage);
}

async function load({ page, url, lang }: Stage, path: string): Promise<void> {
  const address = new URL(path, url);
  // The page takes this off its address, so that the next one is always another: every surface is loaded anew.
  address.searchParams.set('__lang', lang);
  await page.goto(address.href, { waitUntil: 'commit' });
  await waitForWidgets(page, LOADED_MS);
}

/** The stage says which page it shows once every widget of it is through. */
async function shown({ reports }: Stage): Promise<void> {
  const end = performance.now() + LOADED_MS;
  while (!reports.some(({ type }) => type === 'page')) {
    if (performance.now() > end) throw new Error(`it was not there after ${LOADED_MS / 1000} s`);
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}

const pathOf = (address: string): string => new URL(address).pathname;
