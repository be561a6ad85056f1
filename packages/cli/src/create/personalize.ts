import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** `my-first_widget` → `My first widget`. */
export function titleFrom(folderName: string): string {
  const words = folderName.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'My widget' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name that npm takes. */
const packageName = (folderName: string): string =>
  folderName
    .toLowerCase()
    .replace(/[^a-z0-9-_.~]+/g, '-')
    .replace(/^[-_.]+|[-.]+$/g, '') || 'my-widget';

/** Puts the names of the new widget where the template has its own: package.json, every language, the README. */
export function personalize(folder: string, title: string): void {
  edit(join(folder, 'package.json'), (json) => ({ ...json, name: packageName(basename(folder)) }));
  const i18n = join(folder, 'i18n');
  for (const file of existsSync(i18n) ? readdirSync(i18n) : []) {
    if (!file.endsWith('.json')) continue;
    edit(join(i18n, file), (json) => ({ ...json, widget: { ...(json.widget as object), name: title } }));
  }
  const readme = join(folder, 'README.md');
  if (existsSync(readme))
    writeFileSync(
      readme,
      readFileSync(readme, 'utf8').replace(/^# .*$/m, () => `# ${title}`),
    );
}

function edit(file: string, change: (json: Record<string, unknown>) => object): void {
  if (!existsSync(file)) return;
  const json = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify(change(json), null, 2)}\n`);
}
