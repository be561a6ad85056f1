import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  readonly widget: { version: string; init_once: boolean; locale: string[] };
}

export interface WidgetCopy {
  readonly path: string;
  remove(): void;
}

/** A copy of one of tests/widgets with another manifest and, for each further language, texts marked with its name. */
export function copyWidget(name: string, change: Partial<Manifest['widget']> = {}): WidgetCopy {
  const path = mkdtempSync(join(tmpdir(), 'kit-copy-'));
  cpSync(join('tests/widgets', name), path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  Object.assign(manifest.widget, change);
  writeFileSync(file, JSON.stringify(manifest));
  const english = readFileSync(join(path, 'i18n/en.json'), 'utf8');
  const there = new Set(readdirSync(join(path, 'i18n')));
  for (const locale of manifest.widget.locale) {
    const texts = JSON.parse(
      there.has(`${locale}.json`) ? readFileSync(join(path, 'i18n', `${locale}.json`), 'utf8') : english,
    ) as { widget: { marked?: string } };
    texts.widget.marked = `in ${locale}`;
    writeFileSync(join(path, 'i18n', `${locale}.json`), JSON.stringify(texts));
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
