import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, fakeIo } from '../../tests/support/fake-io.ts';
import { folderWithWidget } from '../../tests/support/widget.ts';
import { runCli } from '../run.ts';

it('prints one line of JSON when it is ready, and ends when it is told to', async () => {
  const io = fakeIo({ cwd: folderWithWidget().cwd });
  const ended = runCli(['dev', 'my-widget', '--port', '0', '--json'], io);
  const line = await io.printed('\n');
  const { url, card, inspector, token, widgets } = JSON.parse(line);
  expect(url).toMatch(/^http:\/\/demo\.kommo\.localhost:\d+$/);
  expect(card).toContain(`${url}/leads/`);
  expect(inspector).toContain(`${url}/__kit/#/leads/`);
  expect(widgets).toEqual([{ code: 'my-widget' }]);
  const api = `http://127.0.0.1:${new URL(url).port}/api/v4/account`;
  expect((await fetch(api, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  io.interrupt();
  expect(await ended).toBe(0);
  expect(io.stdout()).toBe(line);
});

it('greets a person with the addresses, and tells what it sees', async () => {
  const { cwd, widget } = folderWithWidget();
  const io = fakeIo({ cwd });
  const ended = runCli(['dev', 'my-widget', '--port', '0', '--code', 'other_name'], io);
  expect(await io.printed('Ctrl+C ends.')).toMatch(
    /Lead card +http[\s\S]*Inspector +http[\s\S]*other_name my-widget, installed/,
  );
  writeFileSync(join(widget, 'style.css'), '.x { color: red }');
  expect(await io.printed('mounted anew other')).toContain('mounted anew other_name style.css');
  io.interrupt();
  await ended;
});

it('serves several widgets, waiting in the gallery', async () => {
  const io = fakeIo({ cwd: folderWithWidget().cwd });
  const ended = runCli(['dev', 'my-widget', 'my-widget', '--port', '0', '--uninstalled'], io);
  const text = await io.printed('Ctrl+C ends.');
  expect(text).toContain('my-widget_2');
  expect(text).toContain('in the gallery, not installed');
  io.interrupt();
  await ended;
});

it.each([
  [['dev', 'no-such-folder'], 2, 'error[path-not-found]'],
  [['dev', '.'], 1, 'error[not-a-widget]'],
  [['dev', '.', '--scenario', 'nonsense'], 2, 'error[unknown-scenario]'],
])('refuses %j with words', async (args, code, text) => {
  const io = fakeIo({ cwd: emptyFolder() });
  expect(await runCli([...args, '--port', '0'], io)).toBe(code);
  expect(io.stderr()).toContain(text);
  expect(io.stdout()).toBe('');
});
