import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCrmServer } from '@kommo-widget/server';
import { expect, it, onTestFinished } from 'vitest';
import { fakeIo } from '../../tests/support/fake-io.ts';
import { runCli } from '../run.ts';

it('carries all data from file to file, and through a running kit', async () => {
  const io = fakeIo();
  writeFileSync(
    join(io.cwd, 'two.json'),
    JSON.stringify({ title: 'Two', leads: [{ name: 'One' }, { name: 'Other' }] }),
  );
  expect(await runCli(['crm', 'import', 'two.json', '--db', 'a.db', '--json'], io)).toBe(0);
  expect(JSON.parse(io.stdout())).toEqual({ scenario: 'two', leads: 2, contacts: 0, companies: 0 });
  expect(await runCli(['crm', 'export', 'a.json', '--db', 'a.db'], io)).toBe(0);
  expect(await runCli(['crm', 'export', 'a.json', '--db', 'a.db'], io), 'a file is not replaced').toBe(2);
  expect(await runCli(['crm', 'export', 'a.json', '--db', 'a.db', '--force'], io)).toBe(0);

  const server = await startCrmServer({ port: 0, crm: { scenario: 'empty' } });
  onTestFinished(() => server.close());
  expect(await runCli(['crm', 'import', 'a.json', '--url', server.url], io)).toBe(0);
  expect(io.stdout()).toContain('Imported: 2 leads');
  const out = fakeIo({ cwd: io.cwd });
  expect(await runCli(['crm', 'export', '--url', server.url], out)).toBe(0);
  const leads = (text: string): unknown => JSON.parse(text).tables.lead;
  expect(leads(out.stdout())).toEqual(leads(readFileSync(join(io.cwd, 'a.json'), 'utf8')));
});

it.each([
  [['export'], /Say where the data is/],
  [['export', '--db', 'none.db'], /There is no none\.db/],
  [['export', '--url', 'http://127.0.0.1:1'], /No kit answers/],
  [['import', 'none.json', '--db', 'a.db'], /There is no scenario at/],
])('refuses crm %j', async (args, reason) => {
  const io = fakeIo();
  expect(await runCli(['crm', ...args], io)).toBe(2);
  expect(io.stderr()).toMatch(reason);
});

it('lists scenarios, those of the author first, and starts with one in TypeScript', async () => {
  const io = fakeIo();
  mkdirSync(join(io.cwd, 'scenarios'));
  writeFileSync(
    join(io.cwd, 'scenarios', 'mine.ts'),
    `import { title } from './words';
     interface Deal { readonly name: string }
     const deals: readonly Deal[] = [{ name: 'Typed' }];
     export default { name: 'mine', title, data: () => ({ leads: deals }) };`,
  );
  mkdirSync(join(io.cwd, 'scenarios', 'words'));
  writeFileSync(join(io.cwd, 'scenarios', 'words', 'index.ts'), "export const title: string = 'My own';");
  expect(await runCli(['crm', '--scenarios', '--json'], io)).toBe(0);
  expect(JSON.parse(io.stdout())[0]).toEqual({ name: 'mine', title: 'My own', own: true });

  for (const name of ['mine', './scenarios/mine.ts']) {
    const serving = fakeIo({ cwd: io.cwd });
    const ended = runCli(
      ['crm', '--port', '0', '--json', '--scenario', name, '--fault', '/api/v4/contacts 503'],
      serving,
    );
    const { url, token } = JSON.parse(await serving.printed('\n'));
    const headers = { authorization: `Bearer ${token}` };
    const reply = await fetch(`${url}/api/v4/leads`, { headers });
    expect(((await reply.json()) as { _embedded: { leads: object[] } })._embedded.leads).toMatchObject([
      { name: 'Typed' },
    ]);
    expect((await fetch(`${url}/api/v4/contacts`, { headers })).status).toBe(503);
    serving.interrupt();
    await ended;
  }
});

it.each([
  ['bad.json', '{"leads": [{"nam": "x"}]}', /scenario-invalid.*leads\.0/],
  ['bad.json', '{', /is no JSON/],
  ['bad.ts', 'export default {', /build-failed/],
  ['bad.ts', 'export default 7;', /is no object/],
  ['bad.ts', 'throw new Error("boom");', /boom/],
])('says what is wrong with a scenario in %s: %s', async (file, content, reason) => {
  const io = fakeIo();
  writeFileSync(join(io.cwd, file), content);
  expect(await runCli(['crm', '--port', '0', '--scenario', `./${file}`], io)).toBeGreaterThan(0);
  expect(io.stderr()).toMatch(reason);
  expect(io.stderr()).not.toContain('fault of kommo-widget');
});
