import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes the picture of a surface. Gives its path from the folder of the report; empty when the page would not. */
export async function takePicture(page: Page, out: string, code: string, location: string): Promise<string> {
  const name = `${code.replace(/[^\w-]/g, '_')}/${location}.png`;
  mkdirSync(dirname(join(out, name)), { recursive: true });
  return page.screenshot({ path: join(out, name), animations: 'disabled', timeout: 5_000 }).then(
    () => name,
    () => '',
  );
}
