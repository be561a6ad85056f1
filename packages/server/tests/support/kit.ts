import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../src/index.ts';

/** Writes files into a folder of its own, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The least that is a widget. */
export const WIDGET = {
  'manifest.json': JSON.stringify({
    widget: { name: 'widget.name', version: '1.0.0', interface_version: 2, locale: ['en'] },
    locations: ['lcard-1', 'settings'],
    settings: {},
  }),
  'script.js': "define(['jquery'], function () { return function () {}; });",
  'i18n/en.json': '{"widget":{"name":"Tester"}}',
} as const;

/** Stands for the build of the playground. */
const pages = (): string =>
  folderWith({
    'stage.html': '<!doctype html><head><!--kit:boot--></head>',
    'inspector.html': '<!doctype html><title>Inspector</title>',
    'assets/main-abc.js': '1',
    'vendor/require.js': '2',
  });

export interface TestKit {
  readonly server: RunningServer;
  /** Asks the server over real HTTP. Redirects are not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  json<T = Record<string, unknown>>(path: string, init?: RequestInit): Promise<T>;
}

/** A server on a free port that ends with the test. */
export async function startKit(options: ServerOptions = {}): Promise<TestKit> {
  const server = await startServer({ port: 0, lint: false, pages: pages(), ...options });
  onTestFinished(() => server.close());
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init });
  return {
    server,
    ask,
    json: async (path, init) => (await ask(path, init)).json() as never,
  };
}
