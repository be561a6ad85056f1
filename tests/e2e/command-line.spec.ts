import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, waitForWidgets } from '@kommo-widget/testing/playwright';

const PROGRAM = resolve('packages/cli/bin/kommo-widget.js');

let cwd: string;
const children = new Set<ChildProcess>();
test.beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kit-e2e-'));
});
test.afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  rmSync(cwd, { recursive: true });
});

/** Runs a command to its end, in an empty folder and without a way to a registry. */
function run(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** Starts a command and gives its first line, parsed. */
async function start<T>(...args: string[]): Promise<{ ready: T; child: ChildProcess }> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  const line = await new Promise<string>((done, fail) => {
    let text = '';
    child.on('exit', (code) => fail(new Error(`${args[0]} ended with ${code}`)));
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(text);
    });
  });
  return { ready: JSON.parse(line), child };
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  child.kill('SIGTERM');
  return ended;
}

const EDITS = {
  vanilla: { file: 'templates/panel.twig', before: '<p class', after: '<p>Edited</p><p class' },
  typescript: { file: 'i18n/en.json', before: 'Create a follow-up task', after: 'Edited' },
} as const;

for (const template of ['vanilla', 'typescript'] as const) {
  test(`a widget from the template ${template}: made, seen, edited, checked and packed`, async ({ page }) => {
    expect(run('create', 'mine', '--template', template, '--yes').code).toBe(0);
    const { ready, child } = await start<{ card: string }>('dev', 'mine', '--port', '0', '--json');
    await page.goto(ready.card);
    await waitForWidgets(page);
    const panel = page.locator('#widgets_block .card-widgets__widget-mine');
    await expect(panel).toBeVisible();
    await page.evaluate(() => Object.assign(window, { __same: true }));
    const { file, before, after } = EDITS[template];
    const path = join(cwd, 'mine', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
    await expect(panel).toContainText('Edited');
    expect(await page.evaluate(() => '__same' in window)).toBe(true);
    expect(await stop(child)).toBe(0);

    expect(run('validate', 'mine')).toMatchObject({ code: 0, stderr: '' });
    const first = run('pack', 'mine', '--out', 'a.zip');
    const second = run('pack', 'mine', '--out', 'b.zip');
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(readFileSync(join(cwd, 'a.zip')).equals(readFileSync(join(cwd, 'b.zip')))).toBe(true);
    expect(run('validate', 'a.zip', '--profile', 'public').code).toBe(0);
  });
}

test('a source in TypeScript is built and mounted again when it is saved', async ({ page }) => {
  run('create', 'mine', '--template', 'typescript', '--yes');
  const { ready, child } = await start<{ card: string }>('dev', 'mine', '--port', '0', '--json');
  await page.goto(ready.card);
  await waitForWidgets(page);
  const source = join(cwd, 'mine/src/script.ts');
  writeFileSync(
    source,
    readFileSync(source, 'utf8').replace('panel.open();', "panel.open(); document.title = 'Built anew';"),
  );
  await expect(page).toHaveTitle('Built anew');
  await stop(child);
});

test('a source that cannot be built is an error with its place, and no stack', () => {
  run('create', 'mine', '--template', 'typescript', '--yes');
  writeFileSync(join(cwd, 'mine/src/script.ts'), 'export default (;');
  const { code, stderr } = run('pack', 'mine');
  expect(code).toBe(1);
  expect(stderr).toContain('error[build-failed]');
  expect(stderr).toContain('script.ts');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('the surface runner drives every callback that the locations promise, and reports', () => {
  const widget = resolve('tests/widgets/trace');
  const { code, stdout } = run('test', widget, '--out', 'report', '--format', 'json');
  const report = JSON.parse(stdout) as {
    ok: boolean;
    widgets: {
      surfaces: { location: string; ok: boolean; screenshot: string; callbacks: { name: string }[] }[];
    }[];
  };
  expect([code, report.ok]).toEqual([0, true]);
  const surfaces = new Map(report.widgets[0]?.surfaces.map((surface) => [surface.location, surface]));
  const called = (location: string): string[] =>
    surfaces.get(location)?.callbacks.map(({ name }) => name) ?? [];
  const expected: Record<string, string[]> = {
    lcard: ['render', 'init', 'bind_actions', 'add_action.phone', 'add_action.email', 'add_source.sms'],
    settings: ['settings', 'onSave', 'onInstall'],
    llist: ['leads.selected'],
    clist: ['contacts.selected'],
    culist: ['customers.selected'],
    tlist: ['todo.selected'],
    tline: ['calendarSync'],
    advanced_settings: ['advancedSettings'],
    card_sdk: ['loadPreloadedData', 'loadElements', 'searchDataInCard', 'linkCard'],
    catalogs: ['loadCatalogElement'],
    digital_pipeline: ['dpSettings'],
    lead_sources: ['onAddAsSource', 'settings', 'onSource'],
    salesbot_designer: ['salesbotDesignerSettings', 'onSalesbotDesignerSave'],
    widget_page: ['initMenuPage'],
  };
  for (const [location, names] of Object.entries(expected)) {
    expect(called(location), location).toEqual(expect.arrayContaining(names));
  }
  for (const { screenshot } of surfaces.values())
    expect(existsSync(join(cwd, 'report', screenshot))).toBe(true);
  expect(readFileSync(join(cwd, 'report/report.html'), 'utf8')).toContain('Settings of the integration');
});

test('of several widgets, one that cannot be opened fails alone, and equal codes keep their pictures apart', () => {
  for (const folder of ['a/mine', 'b/mine'])
    cpSync(resolve('tests/widgets/missing-module'), join(cwd, folder), { recursive: true });
  const { code, stdout } = run('test', 'a/mine', 'nowhere', 'b/mine', '--out', 'report', '--format', 'json');
  const { widgets } = JSON.parse(stdout) as {
    widgets: { path: string; error?: string; surfaces: { screenshot: string }[] }[];
  };
  expect(code).toBe(1);
  expect(widgets.map(({ error }) => error !== undefined)).toEqual([false, true, false]);
  const pictures = widgets.flatMap(({ surfaces }) => surfaces.map(({ screenshot }) => screenshot));
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('the surface runner says which callback failed, where, and exits with 1', () => {
  const { code, stdout } = run('test', resolve('tests/widgets/rejects'), '--out', 'report');
  expect(code).toBe(1);
  expect(stdout).toMatch(/render rejected: .+ \(script\.js:\d+:\d+\)/);
});
