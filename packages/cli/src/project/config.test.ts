import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../../tests/support/fake-io.ts';
import { readConfig } from './config.ts';

function withConfig(text: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'kommo-widget.config.json'), text);
  return folder;
}

it('is empty where there is none', async () => {
  const folder = emptyFolder();
  expect(await readConfig(folder)).toEqual({ config: {}, folder });
});

it('reads the one of the folder', async () => {
  const folder = withConfig('{"profile":"public","widget":"dist"}');
  expect((await readConfig(folder)).config).toEqual({ profile: 'public', widget: 'dist' });
});

it.each([
  ['{oops', 'config-unreadable'],
  ['[]', 'config-invalid'],
  ['{"profil":"public"}', 'config-invalid'],
  ['{"profile":"secret"}', 'config-invalid'],
  ['{"build":1}', 'config-invalid'],
])('refuses %s', async (text, code) => {
  await expect(readConfig(withConfig(text))).rejects.toMatchObject({ code });
});

it('misses the one that was named', async () => {
  await expect(readConfig(emptyFolder(), 'no.json')).rejects.toMatchObject({ code: 'config-not-found' });
});
