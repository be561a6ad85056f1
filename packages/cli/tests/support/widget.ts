import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder } from './fake-io.ts';

const TEMPLATE = fileURLToPath(new URL('../../../../templates/vanilla', import.meta.url));

/** A folder with a right widget in `my-widget`, to be changed as a test likes. */
export function folderWithWidget(): { cwd: string; widget: string } {
  const cwd = emptyFolder();
  const widget = join(cwd, 'my-widget');
  cpSync(TEMPLATE, widget, { recursive: true });
  return { cwd, widget };
}
