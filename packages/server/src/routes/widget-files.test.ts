import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, startKit, WIDGET } from '../../tests/support/kit.ts';

async function serving(files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ ...WIDGET, ...files });
  return { folder, ...(await startKit({ widgets: [{ path: folder, code: 'tester' }] })) };
}

it.each([
  '/upl/tester/1/widget/script.js',
  '/upl/tester/7/widget//script.js?v=1.0.0',
  '/upl/tester/widget/script.js',
  '/widgets/tester/script.js',
])('serves a file at %s', async (path) => {
  const { ask } = await serving();
  const reply = await ask(path);
  expect(await reply.text()).toBe(WIDGET['script.js']);
  expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
});

it('answers a malformed query of a widget', async () => {
  const { ask } = await serving();
  expect((await ask('/upl/tester/1/widget/script.js?v=%X%')).status).toBe(200);
});

it.each(['/upl/tester/1/widget/no.js', '/upl/other/1/widget/script.js', '/upl/tester/1/widget/'])(
  'has nothing at %s, and says so',
  async (path) => {
    const { ask } = await serving();
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.headers.get('content-type')).toContain('json');
  },
);

it.each([
  '../secret.txt',
  '..%2fsecret.txt',
  '%2e%2e/secret.txt',
  'i18n/../../secret.txt',
  '..\\secret.txt',
  'link.txt',
])('lets no path out of the folder: %s', async (path) => {
  const { ask, folder } = await serving();
  writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
  symlinkSync(join(folder, '..', 'secret.txt'), join(folder, 'link.txt'));
  const reply = await ask(`/upl/tester/1/widget/${path}`);
  expect(await reply.text()).not.toBe('secret');
  expect(reply.status).toBe(404);
});

it('serves what was saved, offers it to the CRM and tells the pages', async () => {
  const { ask, folder, server, json } = await serving();
  const pushed = new Promise((resolve) => server.onPush(resolve));
  writeFileSync(join(folder, 'script.js'), 'define([])');
  expect(await pushed).toEqual({
    type: 'widget-changed',
    code: 'tester',
    version: '1.0.0.1',
    files: ['script.js'],
  });
  expect(await (await ask('/upl/tester/1/widget/script.js')).text()).toBe('define([])');
  expect(await json('/__kit/api/widgets')).toMatchObject([{ version: '1.0.0.1', revision: 1 }]);
});

it('keeps the last good manifest while a new one is being typed', async () => {
  const { folder, server, json } = await serving();
  const pushed = new Promise((resolve) => server.onPush(resolve));
  writeFileSync(join(folder, 'manifest.json'), '{"widget":');
  await pushed;
  expect(await json('/__kit/api/widgets')).toMatchObject([
    { locations: ['lcard-1', 'settings'], revision: 1 },
  ]);
});

it('takes no notice of what is no part of the widget', async () => {
  const { folder, server } = await serving({ 'package.json': '{}' });
  const pushes: unknown[] = [];
  server.onPush((push) => pushes.push(push));
  writeFileSync(join(folder, 'package.json'), '{"a":1}');
  const pushed = new Promise((resolve) => server.onPush(resolve));
  await new Promise((resolve) => setTimeout(resolve, 60));
  writeFileSync(join(folder, 'style.css'), '.a{}');
  await pushed;
  expect(pushes).toHaveLength(1);
});
