import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** The folder of a widget's pictures: its code, with a number when another widget of the run has it. */
export function pictureFolder(code: string, taken: Set<string>): string {
  const name = code.replace(/[^\w-]/g, '_') || 'widget';
  let folder = name;
  for (let number = 2; taken.has(folder); number += 1) folder = `${name}-${number}`;
  taken.add(folder);
  return folder;
}

/** Takes the picture of a surface. Gives its path from the folder of the report; empty when the page would not. */
export async function takePicture(
  page: Page,
  out: string,
  folder: string,
  location: string,
): Promise<string> {
  const name = `${folder}/${location}.png`;
  mkdirSync(dirname(join(out, name)), { recursive: true });
  return page.screenshot({ path: join(out, name), animations: 'disabled', timeout: 5_000 }).then(
    () => name,
    () => '',
  );
}
