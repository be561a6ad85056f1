import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './processes.mjs';

const JSON_SERVER = 'json-server@1.0.0-beta.15';
const PRISM = '@stoplight/prism-cli@5.16.0';
/** Sends faster than a client that is written for the occasion, so that the server is what is measured. */
const AUTOCANNON = 'autocannon@8.0.0';

/** Installs the peers into a folder of their own that is gone afterwards. */
export function installPeers() {
  const folder = mkdtempSync(join(tmpdir(), 'kit-peers-'));
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--loglevel',
    'error',
    JSON_SERVER,
    PRISM,
    AUTOCANNON,
  ];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The same leads as the CRM's own, page by page. */
export async function startJsonServer(folder, leads) {
  const file = join(folder, 'db.json');
  writeFileSync(file, JSON.stringify({ leads: leads.map((lead) => ({ ...lead, id: String(lead.id) })) }));
  const port = await freePort();
  const bin = join(folder, 'node_modules/json-server/lib/bin.js');
  const { stop } = await startServer(
    [process.execPath, bin, file, '--port', String(port)],
    /(started|localhost)/,
  );
  return { base: `http://localhost:${port}`, stop };
}

/** Prism knows no data: it answers a page with fifty leads that stands in the document. */
export async function startPrism(folder, page) {
  const file = join(folder, 'openapi.json');
  const json = (example) => ({ description: 'ok', content: { 'application/json': { example } } });
  const leads = {
    get: { responses: { 200: json(page) } },
    post: {
      requestBody: {
        content: { 'application/json': { schema: { type: 'array', items: { type: 'object' } } } },
      },
      responses: { 200: json({ id: 1 }) },
    },
  };
  const document = { openapi: '3.1.0', info: { title: 'leads', version: '1' }, paths: { '/leads': leads } };
  writeFileSync(file, JSON.stringify(document));
  const port = await freePort();
  const bin = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const { stop } = await startServer(
    [process.execPath, bin, 'mock', file, '--port', String(port)],
    /listening/i,
  );
  return { base: `http://127.0.0.1:${port}`, stop };
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
