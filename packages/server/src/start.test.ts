import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith, startKit, WIDGET } from '../tests/support/kit.ts';
import { startServer } from './start.ts';

it('says where everything is', async () => {
  const { server } = await startKit({ widgets: [{ path: folderWith(WIDGET), code: 'tester' }] });
  expect(server.url).toBe(`http://demo.kommo.localhost:${server.port}`);
  expect(server.card).toMatch(/\/leads\/detail\/\d+$/);
  expect(server.inspector).toMatch(/\/__kit\/#\/leads\/detail\/\d+$/);
  expect(server.widgets).toEqual([{ code: 'tester' }]);
  expect(server.token.split('.')).toHaveLength(3);
});

it('opens the card of a new lead where there are no leads', async () => {
  const { server } = await startKit({ crm: { scenario: 'empty' } });
  expect(server.card).toMatch(/\/leads\/add\/$/);
});

it('says in one sentence that a port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(startServer({ port })).rejects.toMatchObject({
    code: 'port-taken',
    message: `Port ${port} is taken by another program.`,
  });
});

it.each([
  [{ 'readme.txt': '' }, 'not-a-widget'],
  [{ 'manifest.json': '{oops' }, 'manifest-unreadable'],
])('refuses to serve %j', async (files, code) => {
  await expect(startServer({ port: 0, widgets: [{ path: folderWith(files) }] })).rejects.toMatchObject({
    code,
  });
});

it('gives two versions of a widget a code each', async () => {
  const source = { path: folderWith(WIDGET), name: 'twin' };
  const { server } = await startKit({ widgets: [source, source] });
  expect(server.widgets.map(({ code }) => code)).toEqual(['twin', 'twin_2']);
});
