import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CDPSession } from 'playwright-core';

const PICTURE_MS = 5_000;

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
  devtools: CDPSession,
  out: string,
  folder: string,
  location: string,
): Promise<string> {
  const name = `${folder}/${location}.png`;
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done(''), PICTURE_MS);
  });
  const taken = devtools
    .send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    .then(async ({ data }) => {
      await writeFile(file, Buffer.from(data, 'base64'));
      return name;
    })
    .catch(() => '');
  return Promise.race([taken, late]).finally(() => clearTimeout(timer));
}
